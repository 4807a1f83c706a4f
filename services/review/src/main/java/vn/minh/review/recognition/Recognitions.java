package vn.minh.review.recognition;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Reach;

/** All recognitions and the books their numbers come from. */
public interface Recognitions {

    /** Refuses as not found when there is none. */
    Uni<Recognition> get(Recognition.Id id);

    /** The review it rests on; refuses as not found when there is none. */
    Uni<ExternalReview.Id> reviewOf(Recognition.Id id);

    /** As far as somebody may know of it; refuses as not found when it is absent or not hers. */
    default Uni<Recognition> within(Recognition.Id id, Reach reach) {
        return list(RecognitionQuery.one(id, reach))
                .map(found -> found.stream()
                        .findFirst()
                        .orElseThrow(() -> new Rejected(new NotFound("recognition", id.toString()))));
    }

    /** The oldest first; one more than asked for when there is a next page. */
    Uni<List<Recognition>> list(RecognitionQuery query);

    /**
     * Opens the book, decides and stores what was decided with its facts, all in one transaction. The book is locked
     * until then: two acts of one authority follow one another, and no number is skipped or given twice.
     *
     * @param decide pure; gets the book and what was decided about the reviews before
     */
    Uni<Act> act(Register.Key book, Set<UUID> reviews, BiFunction<Register, Map<UUID, Precedent>, Act> decide);

    /** Likewise, for an act that takes one level back. */
    Uni<Recognition> revoke(Register.Key book, Function<Register, Revocation> decide);
}
