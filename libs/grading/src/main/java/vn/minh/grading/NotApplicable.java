package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The set's leave to say that an item does not concern the unit (không áp dụng), and what that gives.
 *
 * @param note when it may be said, in the decision's words where they are known
 */
public record NotApplicable(Effect effect, @Nullable String note, Provenance provenance) {

    /** What an item gives to a unit that it does not concern. */
    public enum Effect {
        /** Nothing: the points are lost. */
        NO_POINTS,
        /** As if it were answered in full. */
        MAXIMUM
    }

    public NotApplicable {
        requireNonNull(effect, "effect");
        requireNonNull(provenance, "provenance");
    }
}
