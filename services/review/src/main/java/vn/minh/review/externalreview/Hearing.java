package vn.minh.review.externalreview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;

/** What is said about a review beside its points: the unit on the proposal, the team in its minutes. */
public record Hearing(ExternalReview review) {

    /** The head of the unit agrees to what is proposed, or says what is wrong with it. */
    public Transition<ExternalReview> comment(
            Standing head, boolean agreed, @Nullable String text, Circumstances circumstances) {
        review.rights(head, circumstances).require(Move.COMMENT);
        var now = circumstances.now();
        var comment = new ProposalComment(
                review.round().number(), agreed, ProposalComment.sound(agreed, text), head.id(), now);
        return switch (review.state()) {
            case State.Proposed proposed ->
                new Transition<>(
                        review.with(proposed.comment(agreed, now), review.work().commented(comment)),
                        review.facts().commented(comment));
            case State.Opened _, State.Assigned _, State.AwaitingUnit _, State.Concluded _ ->
                throw illegal(Move.COMMENT);
        };
    }

    public Transition<ExternalReview> keepMinutes(Standing keeper, Minutes.Meeting meeting, Instant now) {
        review.rights(keeper, Circumstances.at(now)).require(Move.KEEP_MINUTES);
        meeting.requireSound(Vietnam.dayOf(now));
        var minutes = new Minutes(review.round().number(), meeting, keeper.id(), now);
        var then = switch (review.state()) {
            case State.Assigned assigned -> assigned.keepMinutes();
            case State.Proposed proposed -> proposed.keepMinutes();
            case State.Opened _, State.AwaitingUnit _, State.Concluded _ -> throw illegal(Move.KEEP_MINUTES);
        };
        return new Transition<>(
                review.with(then, review.work().kept(minutes)), review.facts().minutesKept(minutes));
    }

    private Rejected illegal(Move move) {
        return new Rejected(new IllegalMove("external-review", review.status().name(), move.word()));
    }
}
