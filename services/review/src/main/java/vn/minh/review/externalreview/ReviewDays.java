package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;

/** How open work stands against its last day, for whoever watches the house. */
public interface ReviewDays {

    /**
     * How much of one kind has a day that is near, and how much one that is over.
     *
     * @param kind review, supplement or appeal
     */
    record Counted(String kind, long near, long over) {}

    /**
     * Of the last twelve months: what nobody finished in earlier years is nobody's alarm any more.
     *
     * @param near the last day that counts as near
     */
    Uni<List<Counted>> count(LocalDate today, LocalDate near);
}
