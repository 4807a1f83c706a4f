package vn.minh.review.externalreview.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.assessment.CampaignDates;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.review.externalreview.KnownCampaign;

@Entity
@Table(name = "known_campaign")
class KnownCampaignRow {

    static final TypeReference<CampaignDates> DATES = new TypeReference<>() {};
    private static final TypeReference<List<UnitKind>> KINDS = new TypeReference<>() {};

    @Id
    UUID id;

    @Column
    String department;

    @Column
    String title;

    @Column(name = "school_year")
    String schoolYear;

    @Column(name = "set_code")
    String setCode;

    @Column(name = "set_version")
    int setVersion;

    @Column(name = "set_sha256")
    String setSha256;

    @Column
    boolean demonstration;

    @Column(name = "unit_kinds")
    String unitKinds;

    @Nullable String dates;

    @Column(name = "review_closes_on")
    @Nullable LocalDate reviewClosesOn;

    static KnownCampaignRow of(CampaignPlannedV1 planned) {
        var row = new KnownCampaignRow();
        row.id = planned.campaignId();
        row.department = planned.department();
        row.title = planned.title();
        row.schoolYear = planned.schoolYear();
        row.setCode = planned.set().code();
        row.setVersion = planned.set().version();
        row.setSha256 = planned.set().sha256();
        row.demonstration = planned.demonstration();
        row.unitKinds = Json.write(planned.unitKinds());
        row.take(planned.dates());
        return row;
    }

    void take(@Nullable CampaignDates told) {
        dates = told == null ? null : Json.write(told);
        reviewClosesOn = told == null ? null : told.reviewClosesOn();
    }

    KnownCampaign toDomain(List<KnownFrameRow> frames) {
        return new KnownCampaign(
                id,
                department,
                title,
                schoolYear,
                new IndicatorSetRef(setCode, setVersion, setSha256),
                demonstration,
                Json.read(unitKinds, KINDS),
                dates == null ? null : Json.read(dates, DATES),
                frames.stream()
                        .collect(toUnmodifiableMap(frame -> frame.authority, frame -> Json.read(frame.dates, DATES))));
    }
}
