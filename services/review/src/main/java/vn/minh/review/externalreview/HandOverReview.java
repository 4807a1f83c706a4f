package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Vietnam;

/** Use case: another authority is accountable for a unit today; its review goes there. */
@ApplicationScoped
public class HandOverReview {

    public record Command(ExternalReview.Id id) {}

    private final ExternalReviews reviews;
    private final KnownAssignments assignments;
    private final KnownTeams teams;
    private final Charges charges;
    private final InstantSource clock;

    HandOverReview(
            ExternalReviews reviews,
            KnownAssignments assignments,
            KnownTeams teams,
            Charges charges,
            InstantSource clock) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.teams = teams;
        this.charges = charges;
        this.clock = clock;
    }

    /** Reviews that are due for it today, Vietnam. */
    public Uni<List<ExternalReview.Id>> due() {
        return charges.astray(Vietnam.dayOf(clock.instant()));
    }

    /**
     * Empty when it is where it belongs, or nobody is accountable today: then it stays. The review is held from the
     * first look at it: whoever moves it, gives its unit to a team or recognises it comes before or after.
     */
    public Uni<Optional<ExternalReview>> handle(Command command) {
        var id = command.id();
        return reviews.holding(List.of(id), () -> reviews.get(id).chain(this::placed));
    }

    private Uni<Optional<ExternalReview>> placed(ExternalReview review) {
        var now = clock.instant();
        var today = Vietnam.dayOf(now);
        var dossier = review.dossier();
        return assignments
                .about(dossier.unit(), dossier.department(), dossier.set().code())
                .chain(known -> known.on(today)
                        .filter(to -> !to.code().equals(review.authority().code()))
                        .map(to -> handedOver(review, to, known.reformBehind(review.authority(), today), now))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<ExternalReview>> handedOver(
            ExternalReview review, UnitRef to, @Nullable String reform, Instant now) {
        var dossier = review.dossier();
        return teams.naming(to.code(), dossier.campaignId(), dossier.unit().code())
                .chain(team -> reviews.save(review.charge().handOver(to, team.orElse(null), reform, now)))
                .map(Optional::of);
    }
}
