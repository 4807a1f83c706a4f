package vn.minh.review.recognition;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.ExternalReviews;
import vn.minh.review.externalreview.QueueEntry;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.Reviewed;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.recognition.KnownAppeals.Appealed;

/** Recognitions with what decides about them now, and what a person is to them today. */
@ApplicationScoped
public class MeetRecognitions {

    public record Met(Recognition recognition, Reviewed review, Appealed appealed, Standing standing) {

        /** The same answer offers a revocation and refuses it. */
        public Revoking revoking() {
            return new Revoking(recognition, review, appealed, standing);
        }

        /** Why a level was taken back is told to the unit and to those who answer for it, not to every reviewer. */
        public boolean isToldReasons() {
            var reach = Reach.of(standing);
            var dossier = recognition.dossier();
            return reach.oversees(review.authority().code(), dossier.department())
                    || dossier.unit().code().equals(reach.unit());
        }
    }

    private final ExternalReviews reviews;
    private final KnownAppeals appeals;

    MeetRecognitions(ExternalReviews reviews, KnownAppeals appeals) {
        this.reviews = reviews;
        this.appeals = appeals;
    }

    /** In the order of the list. */
    public Uni<List<Met>> handle(List<Recognition> recognitions, Standing standing) {
        if (recognitions.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var ids = recognitions.stream().map(Recognition::reviewId).collect(toUnmodifiableSet());
        return reviews.entries(ids.stream().map(ExternalReview.Id::new).toList())
                .map(MeetRecognitions::byReview)
                .chain(reviewed -> appeals.of(ids)
                        .map(appealed -> recognitions.stream()
                                .map(one -> met(one, reviewed, appealed, standing))
                                .toList()));
    }

    private static Map<UUID, Reviewed> byReview(List<QueueEntry> entries) {
        return entries.stream()
                .map(QueueEntry::reviewed)
                .collect(toUnmodifiableMap(review -> review.id().value(), review -> review));
    }

    private static Met met(
            Recognition one, Map<UUID, Reviewed> reviewed, Map<UUID, Appealed> appealed, Standing standing) {
        var review = reviewed.get(one.reviewId());
        if (review == null) {
            throw new IllegalStateException("a recognition rests on a review: " + one.id());
        }
        return new Met(one, review, appealed.getOrDefault(one.reviewId(), Appealed.NEVER), standing);
    }
}
