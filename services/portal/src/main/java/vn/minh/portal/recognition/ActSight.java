package vn.minh.portal.recognition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.portal.api.Refusal;
import vn.minh.portal.review.Act;
import vn.minh.portal.review.Recognition;

/**
 * What one signature came to.
 *
 * @param names of the units that were not recognised, by review
 */
public record ActSight(Act act, Map<UUID, String> names) {

    public record Refused(UUID review, String name, Refusal problem) {}

    public List<Recognition> recognised() {
        return act.results().stream()
                .flatMap(line -> Stream.ofNullable(line.recognition()))
                .toList();
    }

    public List<Refused> refused() {
        return act.results().stream()
                .filter(line -> line.problem() != null)
                .map(line -> new Refused(
                        line.review(),
                        names.getOrDefault(line.review(), "Hồ sơ " + line.review()),
                        Objects.requireNonNull(line.problem())))
                .toList();
    }

    public boolean isDemonstration() {
        return recognised().stream().anyMatch(Recognition::isDemonstration);
    }
}
