package vn.minh.portal.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Refusal;

/**
 * What came of recognising: each review recognised or refused.
 *
 * @param decision id of what was signed; absent, like its number, when nobody could be recognised
 */
public record Act(@Nullable UUID decision, @Nullable String decisionNumber, List<Line> results) {

    public record Line(
            UUID review,
            @Nullable Recognition recognition,
            @Nullable Refusal problem) {}
}
