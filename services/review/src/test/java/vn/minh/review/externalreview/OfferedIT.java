package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.Drawer;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

/** What a line of the queue offers is accepted right after, and what it does not offer is refused: nobody is misled. */
@QuarkusTest
@RealServers(database = "review")
class OfferedIT {

    private static final Logger LOG = Logger.getLogger(OfferedIT.class);

    /** Each in a town of its own: nothing that happens in one changes what another finds. */
    private static final int AT_ONCE = 4;

    private final Assessment assessment;

    OfferedIT(Assessment assessment) {
        this.assessment = assessment;
    }

    @Test
    void whatALineOffersIsAcceptedAndNothingElse() {
        try (var towns = Executors.newFixedThreadPool(AT_ONCE)) {
            var wrong = Stream.of(Met.values())
                    .map(met -> CompletableFuture.supplyAsync(() -> wrong(met), towns))
                    .toList()
                    .stream()
                    .flatMap(found -> found.join().stream());

            assertThat(wrong).isEmpty();
        }
    }

    /** What somebody was misled about first; the other dossiers are still looked at. */
    private List<String> wrong(Met met) {
        try {
            int accepted = everybody(met, new Busy(Town.fresh(), assessment));
            System.out.printf("%s: %d moves accepted as offered%n", met, accepted);
            return List.of();
        } catch (AssertionError | RuntimeException trouble) {
            LOG.errorf(trouble, "a dossier %s", met);
            return List.of(met + ": " + trouble);
        }
    }

    private int everybody(Met met, Busy busy) {
        var review = busy.dossier(met);
        int accepted = 0;
        var moved = EnumSet.noneOf(Move.class);
        for (var person : people(met, busy)) {
            for (var untried = person.moves(moved); !untried.isEmpty(); ) {
                var moves = untried;
                var done = person.firstAccepted(moves, review);
                if (done.isPresent()) {
                    accepted++;
                    moved.add(done.get());
                    review = busy.dossier(met);
                }
                untried = done.map(last -> moves.subList(moves.indexOf(last) + 1, moves.size()))
                        .orElse(List.of());
            }
        }
        return accepted;
    }

    private static List<Trying> people(Met met, Busy busy) {
        var town = busy.town();
        var key = town.key();
        Drawer.seats(town, "lead-" + key, "HEAD");
        Drawer.seats(town, "tied-" + key, "MEMBER");
        Drawer.binds(town, "tied-" + key);
        var tied = Desk.of("tied-" + key, "ELSEWHERE");
        // Whom a dossier is nothing to comes last: by then it is known what the others may do with it.
        return List.of(
                new Trying("the holder", town.reviewer(), true, met, busy),
                new Trying("her colleague", town.otherReviewer(), true, met, busy),
                new Trying("the team's head", Desk.of("lead-" + key, "ELSEWHERE"), true, met, busy),
                new Trying("an officer", town.officer(), true, met, busy),
                new Trying("the head of the authority", town.head(), true, met, busy),
                new Trying("the school's head", town.principal(), true, met, busy),
                new Trying("a member bound to the school", tied, false, met, busy),
                new Trying("a member who helped with the dossier", town.authorTurnedReviewer(), false, met, busy),
                new Trying("the department", town.departmentOfficer(), false, met, busy),
                new Trying("a stranger", Town.fresh().officer(), false, met, busy));
    }
}
