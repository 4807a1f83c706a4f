package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.selfassessment.checks.Checked;
import vn.minh.assessment.selfassessment.checks.Finding;
import vn.minh.assessment.selfassessment.checks.Finding.Severity;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.grading.IndicatorSet;

/** Use case: the council says why a contradiction that the checks found is none. */
@ApplicationScoped
public class ExplainFinding {

    /**
     * @param check id of the finding
     * @param expectedVersion the explanation's own, 0 for the first
     */
    public record Command(SelfAssessment.Id id, String check, long expectedVersion, String text, Actor member) {}

    private final SelfAssessments selfAssessments;
    private final GatherWorksheet worksheet;
    private final Explanations explanations;
    private final IndicatorSets sets;
    private final AllOrNothing together;
    private final InstantSource clock;

    ExplainFinding(
            SelfAssessments selfAssessments,
            GatherWorksheet worksheet,
            Explanations explanations,
            IndicatorSets sets,
            AllOrNothing together,
            InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.worksheet = worksheet;
        this.explanations = explanations;
        this.sets = sets;
        this.together = together;
        this.clock = clock;
    }

    /** Read as for an answer: no signature slips in beside it. */
    public Uni<Explanation> handle(Command command) {
        return together.run(() -> selfAssessments
                .forAnswer(command.id())
                .invoke(dossier -> Rights.council(dossier, command.member()))
                .flatMap(dossier -> explained(dossier, command))
                .flatMap(explanation -> explanations.put(command.id(), explanation)));
    }

    private Uni<Explanation> explained(SelfAssessment dossier, Command command) {
        var ref = dossier.about().set();
        var open = OpenWork.of(dossier, "explain");
        return sets.get(ref.code(), ref.version())
                .flatMap(set -> worksheet
                        .handle(dossier, set.content())
                        .map(sheet -> sheet.check(dossier.about().unit().code(), set.content()))
                        .map(checked -> explained(checked, open, set.content(), command)));
    }

    private Explanation explained(Checked checked, OpenWork open, IndicatorSet set, Command command) {
        var finding = checked.of(Severity.CONTRADICTORY).stream()
                .filter(one -> one.id().equals(command.check()))
                .findFirst()
                .orElseThrow(() -> new Rejected(new NotFound("check", command.check())));
        requireOpen(finding, open, set);
        return new Explanation(
                finding.id(),
                command.text(),
                checked.basis(finding),
                command.member().id(),
                clock.instant(),
                command.expectedVersion());
    }

    /** What rests on closed criteria alone was signed with them. */
    private static void requireOpen(Finding finding, OpenWork open, IndicatorSet set) {
        if (finding.rests().stream().noneMatch(item -> open.includes(set, item))) {
            open.require(set, finding.rests().getFirst());
        }
    }
}
