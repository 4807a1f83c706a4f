package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.minh.contracts.UnitRef;

/** Use case: a unit approved its dossier for the first time; its authority's queue gets one more line. */
@ApplicationScoped
public class OpenExternalReview {

    public record Command(Dossier dossier, UnitRef authority, Round first) {}

    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final KnownTeams teams;
    private final FlagAnomalies flag;
    private final InstantSource clock;

    OpenExternalReview(ExternalReviews reviews, KnownSets sets, KnownTeams teams, FlagAnomalies flag, InstantSource clock) {
        this.reviews = reviews;
        this.sets = sets;
        this.teams = teams;
        this.flag = flag;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        var dossier = command.dossier();
        return sets.get(dossier.set())
                .chain(known -> teams.naming(
                                command.authority().code(),
                                dossier.campaignId(),
                                dossier.unit().code())
                        .map(team -> ExternalReview.open(
                                new ExternalReview.Id(UUID.randomUUID()),
                                dossier,
                                command.authority(),
                                team.orElse(null),
                                command.first(),
                                clock.instant()))
                        .chain(step -> flag.handle(step, known)))
                .chain(reviews::save);
    }
}
