package vn.minh.assessment.selfassessment.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.minh.grading.CriteriaGroup;
import vn.minh.grading.Criterion;
import vn.minh.grading.Item;

/** A criterion has every point there is, in a group where something mandatory is said not to be there. */
record FullDespiteMandatory() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.set().groups().stream().flatMap(group -> {
            var failed = failed(desk, group);
            return failed.isEmpty()
                    ? Stream.of()
                    : group.criteria().stream()
                            .filter(criterion -> isFull(desk, criterion))
                            .map(criterion -> finding(criterion, failed));
        });
    }

    private static List<String> failed(Desk desk, CriteriaGroup group) {
        return desk.asked()
                .filter(asked -> asked.place().group().equals(group)
                        && asked.place().mandatory()
                        && Boolean.FALSE.equals(asked.given().met()))
                .map(Desk.Asked::code)
                .toList();
    }

    private static boolean isFull(Desk desk, Criterion criterion) {
        var max = criterion.max();
        return max != null && max.signum() > 0 && points(desk, criterion).compareTo(max) == 0;
    }

    private static BigDecimal points(Desk desk, Criterion criterion) {
        return criterion.items().stream()
                .map(item -> desk.points(item.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Finding finding(Criterion criterion, List<String> failed) {
        return Finding.contradictory(
                "full-despite-mandatory",
                criterion,
                Stream.concat(criterion.items().stream().map(Item::code), failed.stream())
                        .toList(),
                "Tiêu chí " + criterion.code() + " được chấm tối đa " + Sayings.number(criterion.max())
                        + " điểm trong khi điều kiện bắt buộc " + String.join(", ", failed)
                        + " cùng nhóm trả lời là không.",
                "Xem lại điểm của tiêu chí hoặc câu trả lời của điều kiện bắt buộc.");
    }
}
