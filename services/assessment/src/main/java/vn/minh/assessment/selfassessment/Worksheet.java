package vn.minh.assessment.selfassessment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.minh.assessment.selfassessment.Frozen.Explained;
import vn.minh.assessment.selfassessment.checks.Checked;
import vn.minh.assessment.selfassessment.checks.Desk;
import vn.minh.assessment.selfassessment.checks.Finding.Severity;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Result;
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
public record Worksheet(
        List<GivenAnswer> answers, Map<UUID, KnownEvidence> evidence, List<String> authors, Background background) {

    public Worksheet(List<GivenAnswer> answers, Map<UUID, KnownEvidence> evidence, List<String> authors) {
        this(answers, evidence, authors, Background.NONE);
    }

    /** What the rules say of it. */
    public Checked check(String unit, IndicatorSet set) {
        var desk =
                new Desk(set, unit, answers, evidence, background.shares(), background.earlier(), background.window());
        return new Checked(desk, background.explanations());
    }

    /** Fixes it all; refused with everything that is missing and every contradiction that nobody explained. */
    Frozen freeze(SelfAssessment.Id dossier, int round, About about, IndicatorSet set) {
        var unit = about.unit().code();
        var checked = check(unit, set);
        var faults = checked.blocking(item -> background.open().includes(set, item));
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
        var said = said(set);
        var cited = cited(set, unit);
        var remarks = remarks();
        var explained = explained(checked);
        return new Frozen(
                round,
                Fingerprint.of(dossier, round, about.set(), said, cited, remarks, explained),
                said,
                cited,
                result(Grading.grade(set, Answers.of(Scored.given(answers, background.shares())))),
                authors,
                remarks,
                explained,
                background.shares());
    }

    /** The answers as they are, unsigned. */
    Side now(IndicatorSet set) {
        return Side.ofNow(answers, evidence, background.shares(), soFar(set, answers, background.shares()));
    }

    /** What the answers come to while they are still being given. */
    static Result soFar(IndicatorSet set, List<GivenAnswer> answers, List<Share> shares) {
        return result(Scored.soFar(set, Scored.given(answers, shares)));
    }

    static Result result(Verdict verdict) {
        var groups = verdict.groups().stream()
                .map(group -> new Result.Group(group.code(), group.points(), group.level(), group.mandatoryMet()))
                .toList();
        return new Result(groups, verdict.level());
    }

    /** In the set's order, what people answered and what was counted. */
    private List<Answer> said(IndicatorSet set) {
        var byItem = new HashMap<>(answers.stream().collect(toMap(GivenAnswer::item, GivenAnswer::toContract)));
        background.shares().forEach(share -> {
            var counted = share.toContract();
            if (counted != null) {
                byItem.put(share.item(), counted);
            }
        });
        return set.places()
                .<Answer>mapMulti((place, next) -> {
                    var answer = byItem.get(place.item().code());
                    if (answer != null) {
                        next.accept(answer);
                    }
                })
                .toList();
    }

    private List<CitedEvidence> cited(IndicatorSet set, String unit) {
        var byItem = answers.stream().collect(toMap(GivenAnswer::item, Function.identity()));
        var cited = new ArrayList<CitedEvidence>();
        set.places().forEach(place -> {
            var answer = byItem.get(place.item().code());
            if (answer != null) {
                answer.evidence().forEach(id -> cite(answer.item(), id, unit, cited));
            }
        });
        return cited;
    }

    private void cite(String item, UUID id, String unit, List<CitedEvidence> cited) {
        var known = evidence.get(id);
        var content = known == null ? null : known.citableBy(unit);
        if (content == null) {
            throw new IllegalStateException("what is not stored blocks the signature: " + id);
        }
        cited.add(new CitedEvidence(item, id, content.code(), content.version(), content.sha256()));
    }

    private Map<String, Remarks> remarks() {
        return answers.stream()
                .filter(answer -> !answer.remarks().equals(Remarks.NONE))
                .collect(toMap(GivenAnswer::item, GivenAnswer::remarks));
    }

    private static List<Explained> explained(Checked checked) {
        return checked.of(Severity.CONTRADICTORY).stream()
                .<Explained>mapMulti((finding, next) -> {
                    var why = checked.explanation(finding);
                    if (why != null && checked.isExplained(finding)) {
                        next.accept(new Explained(
                                finding.id(),
                                finding.criterion(),
                                finding.item(),
                                finding.sentence(),
                                why.text(),
                                why.by(),
                                why.at()));
                    }
                })
                .toList();
    }
}
