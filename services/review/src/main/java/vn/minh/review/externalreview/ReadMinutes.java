package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;

/** Use case: the minutes of a review, composed of what was kept and of what the review itself says. */
@ApplicationScoped
public class ReadMinutes {

    public record Composed(ReadExternalReview.Shown shown, List<Roster> teams) {}

    private final ReadExternalReview read;
    private final Rosters rosters;
    private final InstantSource clock;

    ReadMinutes(ReadExternalReview read, Rosters rosters, InstantSource clock) {
        this.read = read;
        this.rosters = rosters;
        this.clock = clock;
    }

    public Uni<Composed> handle(ExternalReview.Id id, Actor actor) {
        return read.handle(id, actor)
                .chain(shown ->
                        rosters.behind(shown.review(), day(shown.review())).map(teams -> new Composed(shown, teams)));
    }

    /** Who sat in the team when it met; while it has not, who sits in it today. */
    private LocalDate day(ExternalReview review) {
        return review.work()
                .said()
                .minutesOf(review.round().number())
                .map(kept -> kept.meeting().heldOn())
                .orElseGet(() -> Vietnam.dayOf(clock.instant()));
    }
}
