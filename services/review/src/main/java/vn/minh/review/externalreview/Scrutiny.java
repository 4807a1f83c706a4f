package vn.minh.review.externalreview;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a second reading stands, as rights look at it: an opened review has it, and so has its line in a queue.
 *
 * @param reader who reads it a second time, or did
 * @param finished whether she has read all that was open to her
 * @param differing items on which the two differ and nobody has settled, in order; none before she finished
 * @param settled items that were settled, in order
 * @param unexplained the second reader's items that differ from the unit's and say not yet why
 */
public record Scrutiny(
        Set<Anomaly> anomalies,
        boolean sampled,
        @Nullable String reader,
        boolean finished,
        List<String> differing,
        List<String> settled,
        List<String> unexplained) {

    public static final Scrutiny NONE = SecondRead.NONE.scrutiny(Findings.NONE);

    public Scrutiny {
        anomalies = Set.copyOf(anomalies);
        differing = List.copyOf(differing);
        settled = List.copyOf(settled);
        unexplained = List.copyOf(unexplained);
    }

    public boolean needed() {
        return sampled || !anomalies.isEmpty();
    }

    /** Whether a proposal waits for it. */
    public boolean awaited() {
        return needed() && !finished;
    }

    public boolean isReadBy(String person) {
        return person.equals(reader);
    }

    /** Whether this person reads it a second time and is not through. */
    public boolean isBeingReadBy(String person) {
        return !finished && isReadBy(person);
    }

    /** Why it is needed, as a sentence to a person says it. */
    String why() {
        var reasons = new ArrayList<String>();
        anomalies.stream().sorted().map(Anomaly::text).forEach(reasons::add);
        if (sampled) {
            reasons.add("được chọn ngẫu nhiên để đọc lần hai");
        }
        return reasons.stream().collect(joining("; "));
    }
}
