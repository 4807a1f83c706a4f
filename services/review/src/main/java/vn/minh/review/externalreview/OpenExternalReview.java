package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;

/**
 * Use case: a unit approved its dossier for the first time; the queue of the authority accountable today gets one more
 * line. It is the one that assessment named unless an assignment known here says otherwise.
 */
@ApplicationScoped
public class OpenExternalReview {

    public record Command(Dossier dossier, UnitRef authority, Round first) {}

    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final KnownAssignments assignments;
    private final KnownTeams teams;
    private final FlagAnomalies flag;
    private final InstantSource clock;

    OpenExternalReview(
            ExternalReviews reviews,
            KnownSets sets,
            KnownAssignments assignments,
            KnownTeams teams,
            FlagAnomalies flag,
            InstantSource clock) {
        this.reviews = reviews;
        this.sets = sets;
        this.assignments = assignments;
        this.teams = teams;
        this.flag = flag;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        var dossier = command.dossier();
        var today = Vietnam.dayOf(clock.instant());
        return sets.get(dossier.set())
                .chain(known -> assignments
                        .responsible(
                                dossier.unit(),
                                dossier.department(),
                                known.ref().code(),
                                today)
                        .chain(found -> opened(command, found.orElse(command.authority())))
                        .chain(step -> flag.handle(step, known)))
                .chain(reviews::save);
    }

    private Uni<Transition<ExternalReview>> opened(Command command, UnitRef authority) {
        var dossier = command.dossier();
        return teams.naming(
                        authority.code(), dossier.campaignId(), dossier.unit().code())
                .map(team -> ExternalReview.open(
                        new ExternalReview.Id(UUID.randomUUID()),
                        dossier,
                        authority,
                        team.orElse(null),
                        command.first(),
                        clock.instant()));
    }
}
