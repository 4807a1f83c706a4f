package vn.minh.review.externalreview.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.State;
import vn.minh.review.externalreview.SupplementRequest;

/**
 * A request for supplement and what came of it.
 *
 * @param answeredAt when the unit handed in the round that answers it
 */
record SupplementView(
        int round,
        List<SupplementRequest.Asked> criteria,
        LocalDate dueOn,
        Instant requestedAt,
        Outcome outcome,
        @Nullable Instant answeredAt) {

    enum Outcome {
        AWAITED,
        ANSWERED,
        LAPSED
    }

    static List<SupplementView> of(ExternalReview review) {
        return review.work().requests().stream()
                .map(request -> of(review, request, outcome(review, request)))
                .toList();
    }

    private static SupplementView of(ExternalReview review, SupplementRequest request, Outcome outcome) {
        return new SupplementView(
                request.round(),
                request.asked(),
                request.dueOn(),
                request.requestedAt(),
                outcome,
                outcome == Outcome.ANSWERED
                        ? review.rounds().get(request.round()).approvedAt()
                        : null);
    }

    /** Nothing is stored for it: a next round answers the last request of the one before. */
    private static Outcome outcome(ExternalReview review, SupplementRequest request) {
        boolean isLastOfRound = review.work().requests().stream()
                .filter(other -> other.round() == request.round())
                .toList()
                .getLast()
                .equals(request);
        if (isLastOfRound && request.round() < review.round().number()) {
            return Outcome.ANSWERED;
        }
        return isLastOfRound && review.state() instanceof State.AwaitingUnit ? Outcome.AWAITED : Outcome.LAPSED;
    }
}
