package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evidence to gather for a group whose criteria are not known yet. */
public record EvidenceArea(
        String code, String text, @Nullable String english, List<String> hints, Provenance provenance) {

    public EvidenceArea {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        hints = Lists.orEmpty(hints);
        requireNonNull(provenance, "provenance");
    }
}
