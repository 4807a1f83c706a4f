package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where one line of a set comes from.
 *
 * @param source key of one of the set's {@link Source}s
 */
public record Provenance(Confidence confidence, @Nullable String source) {

    public Provenance {
        requireNonNull(confidence, "confidence");
    }
}
