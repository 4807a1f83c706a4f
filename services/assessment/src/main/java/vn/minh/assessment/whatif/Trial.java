package vn.minh.assessment.whatif;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.ApprovedRounds.ApprovedRound;
import vn.minh.contracts.Answer;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.Answers;
import vn.minh.grading.Carried;
import vn.minh.grading.Crosswalk;
import vn.minh.grading.Given;
import vn.minh.grading.Grading;
import vn.minh.grading.GradingRefused;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.TraceChange;

/**
 * A set beside the one a campaign was run by.
 *
 * @param tried code, version and hash of the set that is tried; the campaign's own where only its levels are
 * @param own the campaign's set
 * @param other the set that is tried
 * @param way how answers get from one to the other; absent where both ask the same
 * @param wayIsProposal true when nobody recorded that way
 */
record Trial(
        IndicatorSetRef tried,
        IndicatorSet own,
        IndicatorSet other,
        @Nullable Crosswalk way,
        boolean wayIsProposal) {

    /** What the other set makes of one unit. */
    Outcome of(ApprovedRound round) {
        var answers = answers(round.frozen().answers());
        try {
            var before = Grading.grade(own, answers);
            var carried = way == null ? new Carried(answers, List.of(), List.of()) : way.carry(answers);
            var after = Grading.soFar(other, carried.answers());
            return before.level() == after.level()
                    ? new Outcome.Same(before.level())
                    : new Outcome.Changed(
                            round.dossier(),
                            round.unit(),
                            before,
                            after,
                            TraceChange.between(before, after),
                            carried.open(),
                            carried.explanations().stream()
                                    .map(Carried.Explanation::sentence)
                                    .toList());
        } catch (GradingRefused refused) {
            return new Outcome.Ungradable(round.dossier(), round.unit(), String.valueOf(refused.getMessage()));
        }
    }

    private static Answers answers(List<Answer> frozen) {
        return Answers.of(frozen.stream()
                .collect(toMap(
                        Answer::item,
                        answer -> new Given(
                                answer.met(),
                                answer.amount(),
                                answer.points(),
                                answer.fields(),
                                Boolean.TRUE.equals(answer.notApplicable())))));
    }
}
