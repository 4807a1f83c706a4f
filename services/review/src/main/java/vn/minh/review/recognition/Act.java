package vn.minh.review.recognition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.review.externalreview.Circumstances;
import vn.minh.review.externalreview.Move;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.State;

/**
 * One signature of the head of an authority over a list of reviews: one decision number, one certificate for each unit
 * that can be recognised.
 *
 * @param register as the act leaves it; untouched when nobody could be recognised
 * @param outcomes in the order of the list
 */
public record Act(Register register, List<Outcome> outcomes) {

    public Act {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * @param register as the act finds it, locked until the act is stored
     * @param recognised reviews on the list that led to a recognition before
     */
    static Act decide(
            Register register,
            List<Candidate> candidates,
            Set<UUID> recognised,
            Standing head,
            Instant now,
            RandomGenerator random) {
        var book = register.withNextDecision();
        var outcomes = new ArrayList<Outcome>();
        for (var candidate : candidates) {
            var refused = refusal(candidate, register.key(), recognised, head, now);
            if (refused.isPresent()) {
                outcomes.add(new Outcome.Refused(candidate.reviewId(), refused.get()));
            } else {
                book = book.withNextCertificate();
                outcomes.add(done((Candidate.Found) candidate, book, head, now, random));
            }
        }
        boolean somebody = outcomes.stream().anyMatch(Outcome.Done.class::isInstance);
        return new Act(somebody ? book : register, outcomes);
    }

    private static Optional<Rejection> refusal(
            Candidate candidate, Register.Key book, Set<UUID> recognised, Standing head, Instant now) {
        return switch (candidate) {
            case Candidate.Absent(var id) -> Optional.of(new NotFound("external-review", id.toString()));
            case Candidate.Found(var review, var demonstrationSet) -> {
                var around = new Circumstances(
                        now, 0, recognised.contains(review.id().value()), demonstrationSet);
                yield review.rights(head, around)
                        .against(Move.RECOGNISE)
                        .or(() -> mixed(review.dossier().demonstration(), book));
            }
        };
    }

    private static Optional<Rejection> mixed(boolean demonstration, Register.Key book) {
        return demonstration == book.demonstration()
                ? Optional.empty()
                : Optional.of(new Conflict(
                        "mixed-act",
                        "Hồ sơ trình diễn và hồ sơ thật không được công nhận trong cùng một quyết định.",
                        "Lập một quyết định riêng cho hồ sơ này."));
    }

    private static Outcome done(
            Candidate.Found found, Register book, Standing head, Instant now, RandomGenerator random) {
        var review = found.review();
        return switch (review.state()) {
            case State.Concluded concluded ->
                new Outcome.Done(
                        review.id().value(),
                        Recognition.recognise(
                                new Recognition.Id(UUID.randomUUID()),
                                new Concluded(review, concluded.result()),
                                new Papers(
                                        book.decisionNumber(review.authority()),
                                        book.certificateNumber(),
                                        VerificationCode.draw(random)),
                                head.actor(),
                                now));
            case State.Opened _, State.Assigned _, State.AwaitingUnit _, State.Proposed _ ->
                new Outcome.Refused(
                        review.id().value(),
                        new IllegalMove("external-review", review.status().name(), Move.RECOGNISE.word()));
        };
    }
}
