package vn.minh.review.recognition.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import vn.minh.review.recognition.Decision;
import vn.minh.review.recognition.State;

/** How a level was taken back: columns that are there together or not at all. */
@Embeddable
class Withdrawal {

    @Column
    UUID revocation;

    @Column(name = "revocation_number")
    String number;

    @Column(name = "revocation_reason")
    String reason;

    @Column(name = "revoked_by")
    String by;

    @Column(name = "revoked_at")
    Instant at;

    static Withdrawal of(State.Revoked revoked) {
        var columns = new Withdrawal();
        columns.revocation = revoked.decision().id();
        columns.number = revoked.decision().number();
        columns.reason = revoked.reason();
        columns.by = revoked.by();
        columns.at = revoked.at();
        return columns;
    }

    State.Revoked after(State.Recognised recognised) {
        return new State.Revoked(recognised, new Decision.Ref(revocation, number), reason, by, at);
    }
}
