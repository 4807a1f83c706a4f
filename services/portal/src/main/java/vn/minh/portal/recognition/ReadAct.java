package vn.minh.portal.recognition;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.minh.portal.api.Together;
import vn.minh.portal.person.Person;
import vn.minh.portal.review.Act;
import vn.minh.portal.review.Review;
import vn.minh.portal.review.Reviews;

/** Names the schools that an act could not recognise: its answer has their reviews only. */
@ApplicationScoped
public class ReadAct {

    private final Together together;
    private final Reviews reviews;

    ReadAct(Together together, Reviews reviews) {
        this.together = together;
        this.reviews = reviews;
    }

    public ActSight handle(Person person, Act act) {
        var refused = act.results().stream()
                .filter(line -> line.problem() != null)
                .map(Act.Line::review)
                .toList();
        return new ActSight(
                act,
                together.each(refused, review -> named(person, review)).stream()
                        .flatMap(Optional::stream)
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Optional<Map.Entry<UUID, String>> named(Person person, UUID review) {
        return reviews.get(person, review)
                .maybe()
                .map((Review one) -> Map.entry(review, one.unit().name()));
    }
}
