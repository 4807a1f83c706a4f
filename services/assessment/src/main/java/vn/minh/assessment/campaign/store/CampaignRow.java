package vn.minh.assessment.campaign.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaign.State;
import vn.minh.assessment.campaign.Dates;
import vn.minh.assessment.campaign.Plan;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Rejected;
import vn.minh.domain.SchoolYear;

@Entity
@Table(name = "campaign")
class CampaignRow {

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

    @Column(name = "opens_on")
    LocalDate opensOn;

    @Column(name = "closes_on")
    LocalDate closesOn;

    @Column(name = "submission_due_on")
    LocalDate submissionDueOn;

    @Column(name = "review_opens_on")
    LocalDate reviewOpensOn;

    @Column(name = "review_closes_on")
    LocalDate reviewClosesOn;

    @Column(name = "recognition_due_on")
    LocalDate recognitionDueOn;

    @Column(name = "own_result_due_on")
    LocalDate ownResultDueOn;

    @Column(name = "recognised_result_due_on")
    LocalDate recognisedResultDueOn;

    @Column(name = "publication_due_on")
    LocalDate publicationDueOn;

    @Column
    @Enumerated(EnumType.STRING)
    Campaign.Status status;

    @Nullable Integer expected;

    @Column(name = "planned_at")
    Instant plannedAt;

    @Column(name = "opened_at")
    @Nullable Instant openedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    Campaign toDomain(Map<String, Dates> frames) {
        var kinds = Arrays.stream(unitKinds.split(",")).map(UnitKind::valueOf).collect(Collectors.toSet());
        var plan = new Plan(
                title,
                new SchoolYear(schoolYear),
                new IndicatorSetRef(setCode, setVersion, setSha256),
                demonstration,
                kinds,
                dates());
        return new Campaign(new Campaign.Id(id), department, plan, frames, state(), version);
    }

    private Dates dates() {
        return new Dates(
                opensOn,
                closesOn,
                submissionDueOn,
                reviewOpensOn,
                reviewClosesOn,
                recognitionDueOn,
                ownResultDueOn,
                recognisedResultDueOn,
                publicationDueOn);
    }

    private State state() {
        return switch (status) {
            case PLANNED -> new State.Planned(plannedAt);
            case OPENED ->
                new State.Opened(plannedAt, Objects.requireNonNull(expected), Objects.requireNonNull(openedAt));
        };
    }

    void take(Campaign next, Instant now) {
        Rejected.ifStale(next.version(), version);
        id = next.id().value();
        department = next.department();
        take(next.plan());
        status = next.state().status();
        changedAt = now;
        switch (next.state()) {
            case State.Planned planned -> plannedAt = planned.at();
            case State.Opened opened -> {
                plannedAt = opened.plannedAt();
                expected = opened.expected();
                openedAt = opened.at();
            }
        }
    }

    private void take(Plan plan) {
        title = plan.title();
        schoolYear = plan.schoolYear().value();
        setCode = plan.set().code();
        setVersion = plan.set().version();
        setSha256 = plan.set().sha256();
        demonstration = plan.demonstration();
        unitKinds = plan.unitKinds().stream().map(Enum::name).collect(Collectors.joining(","));
        take(plan.dates());
    }

    private void take(Dates dates) {
        opensOn = dates.opensOn();
        closesOn = dates.closesOn();
        submissionDueOn = dates.submissionDueOn();
        reviewOpensOn = dates.reviewOpensOn();
        reviewClosesOn = dates.reviewClosesOn();
        recognitionDueOn = dates.recognitionDueOn();
        ownResultDueOn = dates.ownResultDueOn();
        recognisedResultDueOn = dates.recognisedResultDueOn();
        publicationDueOn = dates.publicationDueOn();
    }
}
