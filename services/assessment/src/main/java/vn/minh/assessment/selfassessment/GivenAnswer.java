package vn.minh.assessment.selfassessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Answer;
import vn.minh.grading.Given;

/**
 * What the council answered to one item, and what it cites.
 *
 * @param evidence ids of the items of evidence, in the order given
 * @param by who answered last
 * @param version its own, from 1; 0 before it was ever saved
 */
public record GivenAnswer(String item, Given given, List<UUID> evidence, String by, Instant at, long version) {

    public GivenAnswer {
        evidence = List.copyOf(evidence);
    }

    Answer toContract() {
        return new Answer(
                item,
                given.met(),
                given.amount(),
                given.points(),
                given.fields().isEmpty() ? null : given.fields());
    }
}
