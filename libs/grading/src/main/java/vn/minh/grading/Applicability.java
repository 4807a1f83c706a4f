package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** What the kinds of units of a set rest on, where somebody had to read them into the decision. */
public record Applicability(@Nullable String note, Provenance provenance) {

    public Applicability {
        requireNonNull(provenance, "provenance");
    }
}
