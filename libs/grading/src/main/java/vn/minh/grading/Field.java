package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration asks for.
 *
 * @param code name of the field in an answer
 * @param choices the only values allowed; empty: free text
 */
public record Field(String code, String text, @Nullable String english, List<String> choices) {

    public Field {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        choices = Lists.orEmpty(choices);
    }
}
