package vn.minh.portal.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Move;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.person.Person;

/** Review's queue, its reviews and its recognitions. */
@ApplicationScoped
public class Reviews {

    private static final String PATH = "/api/v1/external-reviews";
    private static final String RECOGNITIONS = "/api/v1/recognitions";
    private static final int LARGEST = 200;
    private static final int MOST_PAGES = 5;

    private final Api api;

    Reviews(Api api) {
        this.api = api;
    }

    public Reply<Listed<ReviewLine>> inState(Person person, String state, @Nullable String schoolYear) {
        return walk(person, PATH + "?size=" + LARGEST + "&state=" + state + of(schoolYear), ReviewLine.class);
    }

    /** One page of it, with what the person may do on each line. */
    public Reply<Listed<ReviewLine>> queue(Person person, QueueSearch search) {
        return api.list(person, Neighbour.REVIEW, PATH + "?" + search.query(), ReviewLine.class);
    }

    public Reply<Listed<Recognition>> recognitions(Person person) {
        return walk(person, RECOGNITIONS + "?size=" + LARGEST, Recognition.class);
    }

    /** With what the person may do, so that no button is shown that would be refused. */
    public ReviewLine whole(Person person, ReviewLine line) {
        return line.isWhole()
                ? line
                : get(person, line.id()).maybe().map(line::with).orElse(line);
    }

    private <T> Reply<Listed<T>> walk(Person person, String path, Class<T> line) {
        var found = new ArrayList<T>();
        var page = api.list(person, Neighbour.REVIEW, path, line);
        for (int i = 1; i < MOST_PAGES && next(page) != null; i++) {
            page.maybe().ifPresent(one -> found.addAll(one.items()));
            page = api.list(person, Neighbour.REVIEW, path + "&after=" + URLEncoder.encode(next(page), UTF_8), line);
        }
        return page.map(last -> {
            found.addAll(last.items());
            return new Listed<>(found, last.next());
        });
    }

    private static @Nullable String next(Reply<? extends Listed<?>> page) {
        return page.maybe().map(Listed::next).orElse(null);
    }

    private static String of(@Nullable String schoolYear) {
        return schoolYear == null ? "" : "&schoolYear=" + URLEncoder.encode(schoolYear, UTF_8);
    }

    public Reply<Review> get(Person person, UUID id) {
        return api.get(person, Neighbour.REVIEW, PATH + "/" + id, Review.class);
    }

    /** The review of a dossier, for those who may see it. */
    public Reply<Optional<ReviewLine>> of(Person person, UUID selfAssessment, String schoolYear) {
        return walk(person, PATH + "?size=" + LARGEST + of(schoolYear), ReviewLine.class)
                .map(page -> page.items().stream()
                        .filter(line -> line.selfAssessment().equals(selfAssessment))
                        .findFirst());
    }

    /** The latest: after an appeal the one before it is there too, and told first. */
    public Reply<Optional<Recognition>> recognitionOf(Person person, UUID review) {
        return api.list(person, Neighbour.REVIEW, RECOGNITIONS + "?review=" + review, Recognition.class)
                .map(page -> page.items().stream().reduce((_, later) -> later));
    }

    public Reply<Review> claim(Person person, UUID id, long version, String key) {
        return move(person, Move.put(PATH + "/" + id + "/holder", version, key, null));
    }

    public Reply<Review> release(Person person, UUID id, long version, String key) {
        return move(person, Move.delete(PATH + "/" + id + "/holder", version, key));
    }

    public Reply<Review> propose(Person person, UUID id, long version, String key) {
        return move(person, Move.put(PATH + "/" + id + "/proposal", version, key, null));
    }

    public Reply<Review> resume(Person person, UUID id, long version, String key) {
        return move(person, Move.delete(PATH + "/" + id + "/proposal", version, key));
    }

    public Reply<Review> conclude(Person person, UUID id, long version, String key) {
        return move(person, Move.put(PATH + "/" + id + "/conclusion", version, key, null));
    }

    /**
     * Points for one item, with the reason where they differ.
     *
     * @param body what review's API takes of a finding
     */
    public Reply<Review> record(Person person, UUID id, long version, String key, String item, Object body) {
        return move(person, Move.put(PATH + "/" + id + "/findings/" + Api.encoded(item), version, key, body));
    }

    public Reply<Review> recordSecond(Person person, UUID id, long version, String key, String item, Object body) {
        return move(
                person,
                Move.put(PATH + "/" + id + "/second-reading/findings/" + Api.encoded(item), version, key, body));
    }

    public Reply<Review> takeSecond(Person person, UUID id, long version, String key) {
        return move(person, Move.put(PATH + "/" + id + "/second-reading/reader", version, key, null));
    }

    public Reply<Review> releaseSecond(Person person, UUID id, long version, String key) {
        return move(person, Move.delete(PATH + "/" + id + "/second-reading/reader", version, key));
    }

    public Reply<Review> finishSecond(Person person, UUID id, long version, String key) {
        return move(person, Move.put(PATH + "/" + id + "/second-reading/end", version, key, null));
    }

    public Reply<Review> settle(Person person, UUID id, long version, String key, List<?> items) {
        return move(person, Move.put(PATH + "/" + id + "/settlement", version, key, Map.of("items", items)));
    }

    public Reply<Review> requestSupplement(Person person, UUID id, long version, String key, Object body) {
        return move(person, Move.post(PATH + "/" + id + "/supplement-requests", version, key, body));
    }

    /** The head of the unit on the proposal. */
    public Reply<Review> comment(Person person, UUID id, long version, String key, boolean agreed, String text) {
        var body = text.isBlank() ? Map.of("agreed", agreed) : Map.of("agreed", agreed, "text", text);
        return move(person, Move.put(PATH + "/" + id + "/comment", version, key, body));
    }

    public Reply<Review> keepMinutes(Person person, UUID id, long version, String key, Object body) {
        return move(person, Move.put(PATH + "/" + id + "/minutes", version, key, body));
    }

    /** One review, one decision; an act that recognised nothing is a refusal. */
    public Reply<Recognition> recognise(Person person, UUID id, String key) {
        var asked = Move.post(RECOGNITIONS, key, Map.of("reviews", List.of(id)));
        return switch (api.make(person, Neighbour.REVIEW, asked, Act.class)) {
            case Reply.Here<Act>(var act, var version) -> outcome(act, version);
            case Reply.Refused<Act>(var refusal) -> new Reply.Refused<>(refusal);
            case Reply.Away<Act>(var from) -> new Reply.Away<>(from);
        };
    }

    private static Reply<Recognition> outcome(Act act, long version) {
        var line = act.results().getFirst();
        if (line.recognition() != null) {
            return new Reply.Here<>(line.recognition(), version);
        }
        return line.problem() != null ? new Reply.Refused<>(line.problem()) : new Reply.Away<>(Neighbour.REVIEW);
    }

    private Reply<Review> move(Person person, Move move) {
        return api.make(person, Neighbour.REVIEW, move, Review.class);
    }
}
