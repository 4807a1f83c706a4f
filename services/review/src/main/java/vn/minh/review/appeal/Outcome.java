package vn.minh.review.appeal;

import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;

/** What a panel decided. */
public sealed interface Outcome {

    /** For the eyes of the unit and the authority; never leaves this database. */
    @Nullable String reason();

    /** @param result graded again with the panel's points; it counts once the authority's head recognised it */
    record Upheld(Result result, @Nullable String reason) implements Outcome {}

    /** The recognition stands as it is. */
    record Dismissed(String reason) implements Outcome {}
}
