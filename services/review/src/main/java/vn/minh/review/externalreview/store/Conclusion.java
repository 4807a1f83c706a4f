package vn.minh.review.externalreview.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.review.externalreview.State;

/** Who concluded a review, for which authority, when: columns that are there together or not at all. */
@Embeddable
class Conclusion {

    @Column(name = "concluded_by")
    String concludedBy;

    @Column(name = "concluded_at")
    Instant concludedAt;

    @Column(name = "decided_by_code")
    String authorityCode;

    @Column(name = "decided_by_name")
    String authorityName;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_by_kind")
    UnitKind authorityKind;

    static @Nullable Conclusion of(State state) {
        if (!(state instanceof State.Concluded concluded)) {
            return null;
        }
        var columns = new Conclusion();
        columns.concludedBy = concluded.by();
        columns.concludedAt = concluded.at();
        columns.authorityCode = concluded.decidedBy().code();
        columns.authorityName = concluded.decidedBy().name();
        columns.authorityKind = concluded.decidedBy().kind();
        return columns;
    }

    State.Concluded with(Result result) {
        return new State.Concluded(
                result, concludedBy, concludedAt, new UnitRef(authorityCode, authorityName, authorityKind));
    }
}
