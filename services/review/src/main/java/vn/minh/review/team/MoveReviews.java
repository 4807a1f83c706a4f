package vn.minh.review.team;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.ExternalReviews;
import vn.minh.review.externalreview.Standings;

/** The open reviews of schools that changed teams go with them, in the transaction of the change. */
@ApplicationScoped
class MoveReviews {

    private final Dossiers dossiers;
    private final ExternalReviews reviews;
    private final Standings standings;
    private final InstantSource clock;

    MoveReviews(Dossiers dossiers, ExternalReviews reviews, Standings standings, InstantSource clock) {
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.standings = standings;
        this.clock = clock;
    }

    /** These schools are the team's from now on. */
    Uni<Void> to(ReviewTeam team, Collection<String> units) {
        return moved(team, units, team.id().value());
    }

    /** These schools are the team's no more: every team of the authority may read them. */
    Uni<Void> open(ReviewTeam former, Collection<String> units) {
        return moved(former, units, null);
    }

    /** One after the other: a session does one thing at a time. */
    private Uni<Void> moved(ReviewTeam of, Collection<String> units, @Nullable UUID team) {
        return dossiers.open(of.authority().code(), of.campaign(), units)
                .onItem()
                .transformToMulti(open -> Multi.createFrom().iterable(open))
                .onItem()
                .transformToUniAndConcatenate(id -> reviews.get(id).chain(review -> allotted(review, team)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Nothing is told of a dossier that lies where it lay, in the hands it was in. */
    private Uni<ExternalReview> allotted(ExternalReview review, @Nullable UUID team) {
        return holderStays(review, team)
                .map(stays -> review.charge().allot(team, stays, clock.instant()))
                .chain(step -> isAsItWas(review, step.next()) ? Uni.createFrom().item(review) : reviews.save(step))
                .onFailure(MoveReviews::isStale)
                .transform(_ -> busy(review));
    }

    private static boolean isAsItWas(ExternalReview before, ExternalReview after) {
        return Objects.equals(before.team(), after.team()) && before.state().equals(after.state());
    }

    /** Whether whoever holds the dossier has a seat for it afterwards too. */
    private Uni<Boolean> holderStays(ExternalReview review, @Nullable UUID team) {
        var holder = review.state().holder();
        return holder == null
                ? Uni.createFrom().item(false)
                : standings
                        .of(new Actor(holder, "", Set.of()))
                        .map(standing -> standing.seats().stream()
                                .anyMatch(seat -> seat.isFor(
                                        review.authority().code(),
                                        review.dossier().campaignId(),
                                        team)));
    }

    private static boolean isStale(Throwable refused) {
        return refused instanceof Rejected rejected && rejected.reason() instanceof Rejection.Stale;
    }

    private static Rejected busy(ExternalReview review) {
        return new Rejected(new Rejection.Conflict(
                "review-busy",
                "Hồ sơ của " + review.dossier().unit().name()
                        + " vừa được người khác thay đổi; chưa có gì được ghi lại.",
                "Thử lại sau ít phút."));
    }
}
