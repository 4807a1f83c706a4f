package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One level (mức độ) and the exact points that give it.
 *
 * @param level from 1; a higher one is better
 * @param name e.g. {@code Mức đáp ứng cơ bản}
 * @param text the decision's own sentence, where known
 */
public record LevelRule(
        int level,
        String name,
        @Nullable String text,
        @Nullable String english,
        Range range,
        Provenance provenance) {

    public LevelRule {
        requireNonNull(name, "name");
        requireNonNull(range, "range");
        requireNonNull(provenance, "provenance");
    }
}
