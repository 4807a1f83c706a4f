package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the holder writes down her points for one item. */
@ApplicationScoped
public class RecordFinding {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor holder, Remark remark) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final InstantSource clock;

    RecordFinding(MeetReview meet, ExternalReviews reviews, KnownSets sets, InstantSource clock) {
        this.meet = meet;
        this.reviews = reviews;
        this.sets = sets;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.holder())
                .chain(met -> sets.get(met.review().dossier().set()).chain(known -> record(met, known, command)));
    }

    private Uni<ExternalReview> record(MeetReview.Met met, KnownSet known, Command command) {
        var review = met.review();
        var sheet = ScoreSheet.of(known.set(), review);
        return review.record(met.standing(), command.remark(), sheet, clock.instant())
                .map(reviews::save)
                .orElseGet(() -> unchanged(command));
    }

    /** Looked at once more: lines that somebody wrote between two reads would be taken for what was there already. */
    private Uni<ExternalReview> unchanged(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.holder())
                .map(MeetReview.Met::review);
    }
}
