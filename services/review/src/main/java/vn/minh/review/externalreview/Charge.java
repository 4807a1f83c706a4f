package vn.minh.review.externalreview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Transition;

/** Who is accountable for a review and which team reads it. Nobody on the outside makes these moves: data does. */
public record Charge(ExternalReview review) {

    /**
     * Another authority is accountable; whoever held the dossier lets go of it, and so does who reads it a second time.
     *
     * @param team of that authority that names the unit, if one does
     * @param reform code of the reform that says so, if one does
     */
    public Transition<ExternalReview> handOver(UnitRef to, @Nullable UUID team, @Nullable String reform, Instant now) {
        State then = switch (review.state()) {
            case State.Opened opened -> opened.handOver();
            case State.Assigned assigned -> assigned.handOver();
            case State.AwaitingUnit awaiting -> awaiting.handOver();
            case State.Proposed proposed -> proposed.handOver();
            case State.Concluded concluded -> concluded.handOver();
        };
        var next = review.inCharge(to, team, then).with(then, review.work().handedOver());
        return new Transition<>(next, review.facts().handedOver(to, team, reform, now));
    }

    /**
     * A team was given the dossier, or it lies open to every team of the authority again.
     *
     * @param holderStays whether whoever holds it has a seat for it afterwards too; else she lets go
     */
    public Transition<ExternalReview> allot(@Nullable UUID team, boolean holderStays, Instant now) {
        State then = switch (review.state()) {
            case State.Opened opened -> opened.allot();
            case State.Assigned assigned -> assigned.allot(holderStays);
            case State.AwaitingUnit awaiting -> awaiting.allot(holderStays);
            case State.Proposed proposed -> proposed.allot();
            case State.Concluded concluded -> concluded.allot();
        };
        var next = review.inCharge(review.authority(), team, then);
        return new Transition<>(next, next.facts().allotted(now));
    }
}
