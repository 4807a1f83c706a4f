package vn.minh.assessment.selfassessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.domain.Rejection.Stale;
import vn.minh.grading.Given;

/**
 * What the council answered to one item, and what it cites.
 *
 * @param evidence ids of the items of evidence, in the order given
 * @param by who answered last
 * @param version its own, from 1; 0 before it was ever saved
 */
public record GivenAnswer(
        String item, Given given, Remarks remarks, List<UUID> evidence, String by, Instant at, long version) {

    public GivenAnswer {
        evidence = List.copyOf(evidence);
    }

    /** An answer about which nothing was said. */
    public GivenAnswer(String item, Given given, List<UUID> evidence, String by, Instant at, long version) {
        this(item, given, Remarks.NONE, evidence, by, at, version);
    }

    public GivenAnswer saved() {
        return new GivenAnswer(item, given, remarks, evidence, by, at, version + 1);
    }

    /** Both answers beside each other, for whoever was too late. */
    public Stale overtakenBy(GivenAnswer there) {
        return new Stale(version, there.version, Map.of("yours", said(), "theirs", there.said()));
    }

    private Said said() {
        return new Said(
                given.met(),
                given.amount(),
                given.points(),
                given.fields(),
                given.notApplicable(),
                remarks.reason(),
                remarks.note(),
                evidence,
                by,
                at);
    }

    private record Said(
            @Nullable Boolean met,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal points,
            Map<String, String> fields,
            boolean notApplicable,
            @Nullable String reason,
            @Nullable String note,
            List<UUID> evidence,
            String answeredBy,
            Instant answeredAt) {}

    Answer toContract() {
        return new Answer(
                item,
                given.met(),
                given.amount(),
                given.points(),
                given.fields().isEmpty() ? null : given.fields(),
                given.notApplicable() ? true : null);
    }
}
