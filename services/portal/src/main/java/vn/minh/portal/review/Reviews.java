package vn.minh.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Move;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.api.Together;
import vn.minh.portal.person.Person;

/** Review's queue, its reviews and its recognitions. */
@ApplicationScoped
public class Reviews {

    private static final String PATH = "/api/v1/external-reviews";
    private static final int MOST_OF_A_YEAR = 200;

    private final Api api;
    private final Together together;

    Reviews(Api api, Together together) {
        this.api = api;
        this.together = together;
    }

    /** With what the person may do with each, so that no button is shown that would be refused. */
    public Reply<Listed<ReviewLine>> queue(Person person, int most) {
        return api.list(person, Neighbour.REVIEW, PATH + "?size=" + most, ReviewLine.class)
                .map(page -> new Listed<>(together.each(page.items(), line -> whole(person, line)), page.next()));
    }

    private ReviewLine whole(Person person, ReviewLine line) {
        return line.isWhole()
                ? line
                : get(person, line.id()).maybe().map(line::with).orElse(line);
    }

    public Reply<Review> get(Person person, UUID id) {
        return api.get(person, Neighbour.REVIEW, PATH + "/" + id, Review.class);
    }

    /** The review of a dossier, for those who may see it. */
    public Reply<Optional<ReviewLine>> of(Person person, UUID selfAssessment, String schoolYear) {
        var path = PATH + "?size=" + MOST_OF_A_YEAR + "&schoolYear=" + schoolYear;
        return api.list(person, Neighbour.REVIEW, path, ReviewLine.class)
                .map(page -> page.items().stream()
                        .filter(line -> line.selfAssessment().equals(selfAssessment))
                        .findFirst());
    }

    public Reply<Optional<Recognition>> recognitionOf(Person person, UUID review) {
        return api.list(person, Neighbour.REVIEW, "/api/v1/recognitions?review=" + review, Recognition.class)
                .map(page -> page.items().stream().findFirst());
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

    /** One review, one decision; an act that recognised nothing is a refusal. */
    public Reply<Recognition> recognise(Person person, UUID id, String key) {
        var asked = Move.post("/api/v1/recognitions", key, Map.of("reviews", List.of(id)));
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
