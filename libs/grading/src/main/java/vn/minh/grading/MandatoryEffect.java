package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a failed mandatory criterion does. The points are computed and shown all the same.
 *
 * @param capAtLevel the group's level (of the total, when there is one) is not above this
 */
public record MandatoryEffect(int capAtLevel, @Nullable String note, Provenance provenance) {

    public MandatoryEffect {
        requireNonNull(provenance, "provenance");
    }
}
