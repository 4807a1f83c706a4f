package vn.minh.assessment.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.KnownEvidence;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.grading.CriteriaGroup;
import vn.minh.grading.Criterion;
import vn.minh.grading.Field;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;
import vn.minh.grading.ItemKind;

/** A dossier as it stands, laid out on sheets. */
public record Book(Stamp stamp, SelfAssessment dossier, String setTitle, List<Page> pages) {

    /** The sheet that says what this is and how it is filled in. */
    public static final String GUIDE = "Hướng dẫn";

    private static final String SHEET = "Nhóm ";
    private static final int LONGEST_NAME = 31;

    public Book {
        pages = List.copyOf(pages);
    }

    static Book of(
            SelfAssessment dossier, IndicatorSet set, List<GivenAnswer> answers, Map<UUID, KnownEvidence> evidence) {
        var byItem = answers.stream().collect(Collectors.toMap(GivenAnswer::item, Function.identity()));
        var names = new HashSet<String>();
        var pages = new ArrayList<Page>();
        for (var group : set.groups()) {
            pages.add(new Page(name(group, names), group.text(), lines(set, group, byItem, evidence)));
        }
        return new Book(Stamp.of(dossier), dossier, set.decision().title(), pages);
    }

    /** Codes have only letters that a sheet's name may have; spreadsheets do not tell a from A. */
    private static String name(CriteriaGroup group, HashSet<String> taken) {
        var whole = SHEET + group.code();
        var name = whole.substring(0, Math.min(whole.length(), LONGEST_NAME));
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            var end = "~" + n;
            name = whole.substring(0, Math.min(whole.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    private static List<Line> lines(
            IndicatorSet set,
            CriteriaGroup group,
            Map<String, GivenAnswer> answers,
            Map<UUID, KnownEvidence> evidence) {
        var lines = new ArrayList<Line>();
        for (var criterion : group.criteria()) {
            boolean starts = true;
            for (var item : criterion.items()) {
                var answer = answers.get(item.code());
                var line = line(set, criterion, item, null, starts, answer, evidence);
                lines.add(line);
                for (var field : item.kind() == ItemKind.DECLARATION ? item.fields() : List.<Field>of()) {
                    lines.add(line(set, criterion, item, field, false, answer, Map.of()));
                }
                starts = false;
            }
        }
        return lines;
    }

    private static Line line(
            IndicatorSet set,
            Criterion criterion,
            Item item,
            @Nullable Field field,
            boolean starts,
            @Nullable GivenAnswer answer,
            Map<UUID, KnownEvidence> evidence) {
        var line = new Line(
                criterion,
                item,
                field,
                starts,
                null,
                Said.of(answer),
                answer == null ? 0 : answer.version(),
                field == null ? cited(answer, evidence) : "");
        return line.declaresPoints() ? line.inStepsOf(set) : line;
    }

    private static String cited(@Nullable GivenAnswer answer, Map<UUID, KnownEvidence> evidence) {
        return answer == null
                ? ""
                : answer.evidence().stream()
                        .map(evidence::get)
                        .map(known -> known == null || known.content() == null
                                ? "(chưa lưu)"
                                : Objects.requireNonNull(known.content()).code())
                        .collect(Collectors.joining(", "));
    }
}
