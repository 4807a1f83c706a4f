package vn.minh.assessment.selfassessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Effect;
import vn.minh.contracts.evidence.LinkOutcome;

/**
 * An item of evidence as far as evidence told of it.
 *
 * @param content the latest that was stored; absent before anything was
 * @param effect when it is in force; absent when nothing was said of it
 * @param link what a later look at the linked page showed; absent while nothing else was told
 */
public record KnownEvidence(
        UUID id,
        String unit,
        State state,
        @Nullable Content content,
        @Nullable Effect effect,
        @Nullable LinkOutcome link) {

    public enum State {
        ANNOUNCED,
        STORED,
        REFUSED,
        SEALED,
        DROPPED
    }

    public record Content(String code, int version, String sha256) {}

    /** Nothing was said of when it is in force. */
    public KnownEvidence(UUID id, String unit, State state, @Nullable Content content) {
        this(id, unit, state, content, null, null);
    }

    static KnownEvidence announced(UUID id, String unit) {
        return new KnownEvidence(id, unit, State.ANNOUNCED, null);
    }

    /** What a citation by the unit would freeze; nothing while it is not stored or not the unit's. */
    public @Nullable Content citableBy(String otherUnit) {
        return unit.equals(otherUnit) && (state == State.STORED || state == State.SEALED) ? content : null;
    }

    KnownEvidence now(State next) {
        return new KnownEvidence(id, unit, next, content, effect, link);
    }

    /** A refusal concerns what was just uploaded: what was stored before stays. */
    KnownEvidence refused() {
        return state == State.ANNOUNCED ? now(State.REFUSED) : this;
    }

    KnownEvidence stored(Content next, @Nullable Effect told) {
        return new KnownEvidence(id, unit, State.STORED, next, told, null);
    }

    KnownEvidence inForce(Effect told) {
        return new KnownEvidence(id, unit, state, content, told, link);
    }

    /** A look concerns the version it was compared with: what was kept since is as it came. */
    KnownEvidence linked(int version, LinkOutcome told) {
        return content != null && content.version() == version
                ? new KnownEvidence(id, unit, state, content, effect, told)
                : this;
    }
}
