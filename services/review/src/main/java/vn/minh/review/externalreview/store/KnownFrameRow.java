package vn.minh.review.externalreview.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.minh.contracts.assessment.CampaignDates;

@Entity
@Table(name = "known_frame")
@IdClass(KnownFrameRow.Key.class)
class KnownFrameRow {

    record Key(UUID campaign, String authority) implements Serializable {}

    @Id
    UUID campaign;

    @Id
    String authority;

    @Column
    String dates;

    @Column(name = "review_closes_on")
    LocalDate reviewClosesOn;

    static KnownFrameRow of(UUID campaign, String authority, CampaignDates dates) {
        var row = new KnownFrameRow();
        row.campaign = campaign;
        row.authority = authority;
        row.dates = Json.write(dates);
        row.reviewClosesOn = dates.reviewClosesOn();
        return row;
    }
}
