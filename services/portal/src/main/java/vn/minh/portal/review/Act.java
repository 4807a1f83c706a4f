package vn.minh.portal.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Refusal;

/** What came of recognising: each review recognised or refused. */
public record Act(@Nullable String decisionNumber, List<Line> results) {

    public record Line(
            UUID review,
            @Nullable Recognition recognition,
            @Nullable Refusal problem) {}
}
