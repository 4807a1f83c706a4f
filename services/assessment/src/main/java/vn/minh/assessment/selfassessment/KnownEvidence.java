package vn.minh.assessment.selfassessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence as far as evidence told of it.
 *
 * @param content the latest that was stored; absent before anything was
 */
public record KnownEvidence(
        UUID id, String unit, State state, @Nullable Content content) {

    public enum State {
        ANNOUNCED,
        STORED,
        REFUSED,
        SEALED,
        DROPPED
    }

    public record Content(String code, int version, String sha256) {}

    /** What a citation by the unit would freeze; nothing while it is not stored or not the unit's. */
    public @Nullable Content citableBy(String otherUnit) {
        return unit.equals(otherUnit) && (state == State.STORED || state == State.SEALED) ? content : null;
    }

    KnownEvidence now(State next) {
        return new KnownEvidence(id, unit, next, content);
    }

    /** A refusal concerns what was just uploaded: what was stored before stays. */
    KnownEvidence refused() {
        return state == State.ANNOUNCED ? now(State.REFUSED) : this;
    }

    KnownEvidence stored(Content next) {
        return new KnownEvidence(id, unit, State.STORED, next);
    }
}
