package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import vn.minh.domain.Actor;

/** Use case: the team's head, or the authority's officer, decides the points on which two readers differ. */
@ApplicationScoped
public class SettleReaders {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor person, List<Remark> decided) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final InstantSource clock;

    SettleReaders(MeetReview meet, ExternalReviews reviews, KnownSets sets, InstantSource clock) {
        this.meet = meet;
        this.reviews = reviews;
        this.sets = sets;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.person())
                .chain(met -> sets.get(met.review().dossier().set())
                        .map(known -> met.review()
                                .secondReading()
                                .settle(
                                        met.standing(),
                                        command.decided(),
                                        ScoreSheet.of(known.set(), met.review()),
                                        clock.instant())))
                .chain(reviews::save);
    }
}
