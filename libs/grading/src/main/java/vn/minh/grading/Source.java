package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A text that lines of the set rest on.
 *
 * @param key what a line's provenance names
 * @param english the same in English, where it was found so
 */
public record Source(String key, String text, @Nullable String english) {

    public Source {
        requireNonNull(key, "key");
        requireNonNull(text, "text");
    }
}
