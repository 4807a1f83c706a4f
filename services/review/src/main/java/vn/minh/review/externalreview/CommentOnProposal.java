package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/** Use case: the head of the unit agrees to the proposed result or says what is wrong with it. */
@ApplicationScoped
public class CommentOnProposal {

    public record Command(
            ExternalReview.Id id,
            long expectedVersion,
            Actor head,
            boolean agreed,
            @Nullable String text) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final LookAround around;

    CommentOnProposal(MeetReview meet, ExternalReviews reviews, LookAround around) {
        this.meet = meet;
        this.reviews = reviews;
        this.around = around;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.head())
                .map(met ->
                        met.review().hearing().comment(met.standing(), command.agreed(), command.text(), around.now()))
                .chain(reviews::save);
    }
}
