package vn.minh.assessment.selfassessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minh.assessment.GradingFaults;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Result;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.Answers;
import vn.minh.grading.Grading;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Verdict;

/**
 * Everything the council has before it when it signs.
 *
 * @param evidence what is known of the cited items
 * @param authors everybody who ever gave an answer
 */
public record Worksheet(List<GivenAnswer> answers, Map<UUID, KnownEvidence> evidence, List<String> authors) {

    /** Fixes it all; refused with every problem and its item. */
    Frozen freeze(SelfAssessment.Id dossier, int round, About about, IndicatorSet set) {
        var given = given(answers);
        var faults = new ArrayList<Fault>();
        Grading.unanswered(set, given).forEach(item -> faults.add(unanswered(item)));
        Grading.check(set, given).stream()
                .map(GradingFaults::of)
                .filter(fault ->
                        faults.stream().noneMatch(known -> known.field().equals(fault.field())))
                .toList()
                .forEach(faults::add);
        var inOrder = inOrder(set);
        var cited = cite(inOrder, about.unit().code(), faults);
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
        var said = inOrder.stream().map(GivenAnswer::toContract).toList();
        var fingerprint = Fingerprint.of(dossier, round, about.set(), said, cited);
        return new Frozen(round, fingerprint, said, cited, result(Grading.grade(set, given)), authors);
    }

    static Answers given(List<GivenAnswer> answers) {
        return Answers.of(answers.stream().collect(Collectors.toMap(GivenAnswer::item, GivenAnswer::given)));
    }

    static Result result(Verdict verdict) {
        var groups = verdict.groups().stream()
                .map(group -> new Result.Group(group.code(), group.points(), group.level(), group.mandatoryMet()))
                .toList();
        return new Result(groups, verdict.level());
    }

    private List<GivenAnswer> inOrder(IndicatorSet set) {
        var byItem = answers.stream().collect(Collectors.toMap(GivenAnswer::item, Function.identity()));
        return set.places()
                .map(place -> place.item().code())
                .filter(byItem::containsKey)
                .map(item -> Objects.requireNonNull(byItem.get(item)))
                .toList();
    }

    private List<CitedEvidence> cite(List<GivenAnswer> inOrder, String unit, List<Fault> faults) {
        var cited = new ArrayList<CitedEvidence>();
        for (var answer : inOrder) {
            for (var id : answer.evidence()) {
                var known = evidence.get(id);
                var content = known == null ? null : known.citableBy(unit);
                if (content == null) {
                    faults.add(notStored(answer.item(), id));
                } else {
                    cited.add(
                            new CitedEvidence(answer.item(), id, content.code(), content.version(), content.sha256()));
                }
            }
        }
        return cited;
    }

    private static Fault unanswered(String item) {
        return new Fault("unanswered", item, "Mục " + item + " chưa được trả lời đủ.", "Trả lời mục này rồi ký.");
    }

    private static Fault notStored(String item, UUID id) {
        return new Fault(
                "evidence-not-stored",
                item,
                "Minh chứng " + id + " của mục " + item + " chưa được lưu, hoặc không phải của đơn vị.",
                "Tải minh chứng lên cho xong, hoặc bỏ trích dẫn, rồi ký lại.");
    }
}
