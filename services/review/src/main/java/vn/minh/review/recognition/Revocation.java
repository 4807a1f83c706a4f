package vn.minh.review.recognition;

import java.time.Instant;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Actor;
import vn.minh.domain.Transition;

/**
 * One signature of the head of an authority that takes a level back (thu hồi).
 *
 * @param register as the act leaves it
 */
public record Revocation(Register register, Decision decision, Transition<Recognition> step) {

    /**
     * @param register as the act finds it, locked until the act is stored
     * @param authority accountable now
     */
    static Revocation decide(
            Register register, Recognition recognition, UnitRef authority, String reason, Actor head, Instant now) {
        var book = register.withNextDecision();
        var decision = Decision.last(book, Decision.Kind.REVOCATION, authority, head, now);
        return new Revocation(book, decision, recognition.revoke(decision, reason));
    }
}
