package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.minh.domain.Actor;

/** Use case: the holder returns named criteria to the unit, each with a reason, until a date. */
@ApplicationScoped
public class RequestSupplement {

    public record Command(
            ExternalReview.Id id,
            long expectedVersion,
            Actor holder,
            List<SupplementRequest.Asked> asked,
            LocalDate dueOn) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final LookAround around;

    RequestSupplement(MeetReview meet, ExternalReviews reviews, KnownSets sets, LookAround around) {
        this.meet = meet;
        this.reviews = reviews;
        this.sets = sets;
        this.around = around;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.holder())
                .chain(met -> sets.get(met.review().dossier().set())
                        .map(known -> met.review()
                                .requestSupplement(
                                        met.standing(),
                                        command.asked(),
                                        command.dueOn(),
                                        ScoreSheet.of(known.set(), met.review()),
                                        around.now())))
                .chain(reviews::save);
    }
}
