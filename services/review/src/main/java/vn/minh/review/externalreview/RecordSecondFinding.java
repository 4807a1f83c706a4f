package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the second reader writes down her points for one item. */
@ApplicationScoped
public class RecordSecondFinding {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor reader, Remark remark) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final InstantSource clock;

    RecordSecondFinding(MeetReview meet, ExternalReviews reviews, KnownSets sets, InstantSource clock) {
        this.meet = meet;
        this.reviews = reviews;
        this.sets = sets;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return met(command)
                .chain(met -> sets.get(met.review().dossier().set()).chain(known -> record(met, known, command)));
    }

    private Uni<ExternalReview> record(MeetReview.Met met, KnownSet known, Command command) {
        var review = met.review();
        return review.secondReading()
                .record(met.standing(), command.remark(), ScoreSheet.of(known.set(), review), clock.instant())
                .map(reviews::save)
                .orElseGet(() -> met(command).map(MeetReview.Met::review));
    }

    /** Where nothing changes it is looked at once more: what was written between two reads is no repetition. */
    private Uni<MeetReview.Met> met(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.reader());
    }
}
