package vn.minh.portal.review;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Reply;
import vn.minh.portal.api.Together;
import vn.minh.portal.person.Person;

/**
 * What waits at an authority: whatever is not recognised yet, the oldest first; of one school year, all of it. Asked for
 * state by state, so that what was finished long ago never pushes new work off the page.
 */
@ApplicationScoped
public class ReadQueue {

    /** Each is read whole to know its moves, as long as the list does not tell them. */
    private static final int MOST = 50;

    private static final List<String> STATES = List.of("OPENED", "ASSIGNED", "AWAITING_UNIT", "PROPOSED", "CONCLUDED");

    private final Reviews reviews;
    private final Together together;

    ReadQueue(Reviews reviews, Together together) {
        this.reviews = reviews;
        this.together = together;
    }

    public Reply<Listed<ReviewLine>> handle(Person person, @Nullable String schoolYear) {
        var recognised = together.ask(() -> recognised(person, schoolYear));
        var parts = together.each(STATES, state -> reviews.inState(person, state, schoolYear));
        return Stream.concat(Stream.of(recognised.get()), parts.stream())
                .filter(reply -> !(reply instanceof Reply.Here<?>))
                .findFirst()
                .<Reply<Listed<ReviewLine>>>map(Reply::withoutValue)
                .orElseGet(() -> joined(person, parts, recognised.get().maybe().orElse(Set.of())));
    }

    /** A school's own review stands on the page of its dossier. */
    private static boolean isTheirs(ReviewLine line, Person person) {
        return !line.unit().code().equals(person.unit());
    }

    private Reply<Set<UUID>> recognised(Person person, @Nullable String schoolYear) {
        return schoolYear == null
                ? reviews.recognitions(person)
                        .map(page ->
                                page.items().stream().map(Recognition::review).collect(toSet()))
                : new Reply.Here<>(Set.of(), 0);
    }

    private Reply<Listed<ReviewLine>> joined(
            Person person, List<Reply<Listed<ReviewLine>>> parts, Set<UUID> recognised) {
        var pages = parts.stream().flatMap(part -> part.maybe().stream()).toList();
        var lines = pages.stream()
                .flatMap(page -> page.items().stream())
                .filter(line -> !recognised.contains(line.id()))
                .filter(line -> isTheirs(line, person))
                .sorted(Comparator.comparing(ReviewLine::openedAt))
                .toList();
        var first = lines.subList(0, Math.min(MOST, lines.size()));
        boolean more = first.size() < lines.size() || pages.stream().anyMatch(page -> page.next() != null);
        return new Reply.Here<>(
                new Listed<>(together.each(first, line -> reviews.whole(person, line)), more ? "more" : null), 0);
    }
}
