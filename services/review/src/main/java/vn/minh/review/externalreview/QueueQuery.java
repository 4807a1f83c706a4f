package vn.minh.review.externalreview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a queue is asked for; what is absent is not asked.
 *
 * @param team to which a dossier is allotted
 * @param held whether only what she holds herself is asked for
 * @param after the last entry already seen
 * @param size of the page
 */
public record QueueQuery(
        Reach reach,
        @Nullable Status state,
        @Nullable QueueFilter filter,
        @Nullable String schoolYear,
        @Nullable UUID team,
        boolean held,
        QueueEntry.@Nullable Key after,
        int size) {

    QueueQuery within(Reach other) {
        return new QueueQuery(other, state, filter, schoolYear, team, held, after, size);
    }
}
