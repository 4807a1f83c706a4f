package vn.minh.review.externalreview;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.Result;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.Answers;
import vn.minh.grading.Given;
import vn.minh.grading.Grading;
import vn.minh.grading.GradingRefused;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.ItemKind;
import vn.minh.grading.Place;
import vn.minh.grading.Verdict;

/** The dossier as its set scores it: the unit's points, the reviewer's, and what both come to. */
public record ScoreSheet(IndicatorSet set, List<Answer> given, Findings findings) {

    public static ScoreSheet of(IndicatorSet set, ExternalReview review) {
        return new ScoreSheet(set, review.round().answers(), review.work().findings());
    }

    /** The same dossier with other findings. */
    public ScoreSheet with(Findings others) {
        return new ScoreSheet(set, given, others);
    }

    /** The unit's own points by item; for a mandatory item 1 is met and 0 is not, as findings have it. */
    public Map<String, BigDecimal> selfPoints() {
        var points = new HashMap<String, BigDecimal>();
        own().items().forEach(line -> points.put(line.subject(), line.points()));
        set.places()
                .filter(Place::mandatory)
                .forEach(place -> points.put(place.item().code(), met(place)));
        return points;
    }

    /** The unit's answers alone. */
    public Verdict own() {
        return Grading.grade(set, answers());
    }

    /** Codes of the items that a reviewer gives points. */
    public Set<String> scored() {
        return KnownSet.scored(set);
    }

    /** What counts by item: the reviewer's points, the unit's where she gave none. */
    public Map<String, BigDecimal> reviewedPoints() {
        var points = new HashMap<>(selfPoints());
        points.putAll(findings.standing());
        return points;
    }

    /** The unit's answers with the findings that count in place of the unit's points. */
    public Verdict reviewed() {
        return Grading.review(set, answers(), findings.standing());
    }

    public Result result() {
        var verdict = reviewed();
        return new Result(
                verdict.groups().stream()
                        .map(group ->
                                new Result.Group(group.code(), group.points(), group.level(), group.mandatoryMet()))
                        .toList(),
                verdict.level());
    }

    /** Checks what a reviewer wrote about one item; refuses with the item's code. */
    public Reading read(Remark remark) {
        return read(remark, false);
    }

    /**
     * The same for a team that may read blind.
     *
     * @param blind whether she does not see the unit's points yet: asking for a reason would tell her that hers differ
     */
    public Reading read(Remark remark, boolean blind) {
        var own = selfPoints().getOrDefault(remark.item(), BigDecimal.ZERO);
        var hers = points(remark);
        var reason = remark.reason();
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (!blind && why == null && hers.compareTo(own) != 0) {
            throw refused(
                    "reason-required",
                    remark.item(),
                    "Điểm của bạn khác điểm đơn vị tự chấm nhưng chưa có lý do.",
                    "Ghi lý do thay đổi điểm để đơn vị đọc được.");
        }
        return new Reading(remark.item(), own, hers, why);
    }

    /** Refuses criteria that the set does not have. */
    public void requireCriteria(Collection<String> criteria) {
        var known = set.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .map(criterion -> criterion.code())
                .collect(toUnmodifiableSet());
        var faults = criteria.stream()
                .filter(code -> !known.contains(code))
                .map(code -> new Fault(
                        "unknown-criterion",
                        code,
                        "Bộ chỉ số không có tiêu chí " + code + ".",
                        "Chọn tiêu chí có trong bộ chỉ số của hồ sơ."))
                .toList();
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }

    /** Codes of the items of these criteria. */
    public Set<String> itemsOf(Collection<String> criteria) {
        return set.places()
                .filter(place -> criteria.contains(place.criterion().code()))
                .map(place -> place.item().code())
                .collect(toUnmodifiableSet());
    }

    public @Nullable Answer answer(String item) {
        return given.stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst()
                .orElse(null);
    }

    /** The points somebody wrote for an item, checked against the set; refuses with the item's code. */
    public BigDecimal points(Remark remark) {
        var points = written(remark);
        refuse(Grading.checkFinding(set, remark.item(), points));
        return points;
    }

    private BigDecimal written(Remark remark) {
        if (remark.points() != null && remark.met() == null) {
            return number(remark.item(), remark.points());
        }
        if (remark.met() != null && remark.points() == null) {
            boolean met = remark.met();
            return place(remark.item())
                    .filter(place -> place.item().kind() == ItemKind.YES_NO)
                    .map(place -> yes(place, met))
                    .orElseThrow(() -> pointsOrMet(remark.item()));
        }
        throw pointsOrMet(remark.item());
    }

    private static BigDecimal number(String item, String text) {
        try {
            return Given.number(item, text);
        } catch (GradingRefused unreadable) {
            refuse(unreadable.faults());
            throw unreadable;
        }
    }

    private static Rejected pointsOrMet(String item) {
        return refused(
                "points-or-met",
                item,
                "Chỉ tiêu " + item + ": cần đúng một trong hai phần, điểm hoặc (với chỉ tiêu có/không) đáp ứng.",
                "Ghi điểm, hoặc chọn có hay không với chỉ tiêu có/không.");
    }

    private Optional<Place> place(String item) {
        return set.places().filter(place -> place.item().code().equals(item)).findFirst();
    }

    private BigDecimal met(Place place) {
        var answer = answer(place.item().code());
        return yes(place, answer != null && Boolean.TRUE.equals(answer.met()));
    }

    private static BigDecimal yes(Place place, boolean met) {
        if (!met) {
            return BigDecimal.ZERO;
        }
        return place.mandatory() ? BigDecimal.ONE : place.item().maxPoints();
    }

    private Answers answers() {
        return Answers.of(given.stream()
                .collect(toMap(
                        Answer::item,
                        answer -> new Given(
                                answer.met(),
                                answer.amount(),
                                answer.points(),
                                answer.fields(),
                                Boolean.TRUE.equals(answer.notApplicable())))));
    }

    private static void refuse(List<vn.minh.grading.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults.stream()
                    .map(fault -> new Fault(
                            fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            fault.item(),
                            fault.sentence(),
                            "Sửa điểm của chỉ tiêu này rồi ghi lại."))
                    .toList()));
        }
    }

    private static Rejected refused(String code, String field, String why, String next) {
        return new Rejected(new Invalid(new Fault(code, field, why, next)));
    }
}
