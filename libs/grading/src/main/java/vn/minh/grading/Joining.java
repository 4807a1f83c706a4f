package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** The joining rule and where it comes from. */
public record Joining(JoiningRule rule, @Nullable String note, Provenance provenance) {

    public Joining {
        requireNonNull(rule, "rule");
        requireNonNull(provenance, "provenance");
    }
}
