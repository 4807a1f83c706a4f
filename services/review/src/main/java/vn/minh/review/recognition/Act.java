package vn.minh.review.recognition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Move;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.State;

/**
 * One signature of the head of an authority over a list of reviews: one decision number, one certificate for each unit
 * that can be recognised.
 *
 * @param register as the act leaves it; untouched when nobody could be recognised
 * @param decision absent when nobody could be recognised
 * @param outcomes in the order of the list
 */
public record Act(Register register, @Nullable Decision decision, List<Outcome> outcomes) {

    public Act {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * @param register as the act finds it, locked until the act is stored
     * @param before what was decided about the reviews on the list
     */
    static Act decide(
            Register register,
            List<Candidate> candidates,
            Map<UUID, Precedent> before,
            Standing head,
            Instant now,
            RandomGenerator random) {
        var book = register.withNextDecision();
        var outcomes = new ArrayList<Outcome>();
        Decision decision = null;
        for (var candidate : candidates) {
            var precedent = before.getOrDefault(candidate.reviewId(), Precedent.NONE);
            var refused = refusal(candidate, register.key(), precedent, head, now);
            if (refused.isPresent()) {
                outcomes.add(refused(candidate, refused.get()));
            } else {
                var found = (Candidate.Found) candidate;
                decision = decision == null ? signed(book, found, head, now) : decision;
                book = book.withNextCertificate();
                var papers = new Papers(decision.ref(), book.certificateNumber(), VerificationCode.draw(random));
                outcomes.add(done(found, precedent, papers, head, now));
            }
        }
        return new Act(decision == null ? register : book, decision, outcomes);
    }

    private static Decision signed(Register book, Candidate.Found first, Standing head, Instant now) {
        return Decision.last(book, Decision.Kind.RECOGNITION, first.review().authority(), head.actor(), now);
    }

    private static Optional<Rejection> refusal(
            Candidate candidate, Register.Key book, Precedent precedent, Standing head, Instant now) {
        return switch (candidate) {
            case Candidate.Absent(var id) -> Optional.of(new NotFound("external-review", id.toString()));
            case Candidate.Found(var review, var demonstrationSet) ->
                review.rights(head, precedent.around(now, demonstrationSet))
                        .against(Move.RECOGNISE)
                        .or(() -> mixed(review.dossier().demonstration(), book));
        };
    }

    private static Outcome refused(Candidate candidate, Rejection reason) {
        var unit = candidate instanceof Candidate.Found found && !(reason instanceof NotFound)
                ? found.review().dossier().unit()
                : null;
        return new Outcome.Refused(candidate.reviewId(), unit, reason);
    }

    private static Optional<Rejection> mixed(boolean demonstration, Register.Key book) {
        return demonstration == book.demonstration()
                ? Optional.empty()
                : Optional.of(new Conflict(
                        "mixed-act",
                        "Hồ sơ trình diễn và hồ sơ thật không được công nhận trong cùng một quyết định.",
                        "Lập một quyết định riêng cho hồ sơ này."));
    }

    private static Outcome done(Candidate.Found found, Precedent precedent, Papers papers, Standing head, Instant now) {
        var review = found.review();
        return switch (review.state()) {
            case State.Concluded concluded -> {
                var upheld = precedent.appealed().upheld();
                var standing = precedent.standing();
                yield upheld != null && standing != null
                        ? anew(review, upheld, standing, papers, head, now)
                        : new Outcome.Done(
                                review.id().value(),
                                Recognition.recognise(
                                        id(),
                                        new Concluded(review, concluded.result(), null),
                                        papers,
                                        head.actor(),
                                        now),
                                null);
            }
            case State.Opened _, State.Assigned _, State.AwaitingUnit _, State.Proposed _ ->
                refused(
                        found,
                        new IllegalMove("external-review", review.status().name(), Move.RECOGNISE.word()));
        };
    }

    private static Outcome anew(
            ExternalReview review, Upheld upheld, Recognition standing, Papers papers, Standing head, Instant now) {
        var id = id();
        var result = new Concluded(review, upheld.result(), standing.id().value());
        return new Outcome.Done(
                review.id().value(),
                Recognition.recognise(id, result, papers, head.actor(), now),
                standing.supersede(id, upheld.appeal(), now));
    }

    private static Recognition.Id id() {
        return new Recognition.Id(UUID.randomUUID());
    }
}
