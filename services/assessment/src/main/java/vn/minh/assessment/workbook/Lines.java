package vn.minh.assessment.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.KnownEvidence;
import vn.minh.grading.CriteriaGroup;
import vn.minh.grading.Criterion;
import vn.minh.grading.Field;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;
import vn.minh.grading.ItemKind;

/** Lays the items of a set out in lines, with what was answered to them. */
final class Lines {

    private static final String NOT_HERS = "(phần việc của thành viên khác)";
    private static final String NOT_STORED = "(chưa lưu)";

    private final IndicatorSet set;
    private final Map<String, GivenAnswer> answers;
    private final Map<UUID, KnownEvidence> evidence;
    private final Predicate<String> seen;
    private final Set<String> open;

    /**
     * @param seen by criterion
     * @param open codes of the items she may answer now
     */
    Lines(
            IndicatorSet set,
            List<GivenAnswer> answers,
            Map<UUID, KnownEvidence> evidence,
            Predicate<String> seen,
            Set<String> open) {
        this.set = set;
        this.answers = answers.stream().collect(Collectors.toMap(GivenAnswer::item, Function.identity()));
        this.evidence = evidence;
        this.seen = seen;
        this.open = open;
    }

    List<Line> of(CriteriaGroup group) {
        var lines = new ArrayList<Line>();
        for (var criterion : group.criteria()) {
            boolean starts = true;
            for (var item : criterion.items()) {
                lines.add(line(criterion, item, null, starts));
                fields(item).forEach(field -> lines.add(line(criterion, item, field, false)));
                starts = false;
            }
        }
        return lines;
    }

    private static List<Field> fields(Item item) {
        return item.kind() == ItemKind.DECLARATION ? item.fields() : List.of();
    }

    private Line line(Criterion criterion, Item item, @Nullable Field field, boolean starts) {
        var isSeen = seen.test(criterion.code());
        var answer = isSeen ? answers.get(item.code()) : null;
        var line = new Line(
                criterion,
                item,
                field,
                starts,
                null,
                Said.of(answer),
                answer == null ? 0 : answer.version(),
                field != null ? "" : isSeen ? cited(answer) : NOT_HERS,
                isSeen,
                open.contains(item.code()));
        return line.declaresPoints() ? line.inStepsOf(set) : line;
    }

    private String cited(@Nullable GivenAnswer answer) {
        return answer == null
                ? ""
                : answer.evidence().stream()
                        .map(evidence::get)
                        .map(known -> known == null || known.content() == null
                                ? NOT_STORED
                                : Objects.requireNonNull(known.content()).code())
                        .collect(Collectors.joining(", "));
    }
}
