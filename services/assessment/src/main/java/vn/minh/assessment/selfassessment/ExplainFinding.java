package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.council.Standing;
import vn.minh.assessment.council.Standings;
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
    private final SeeDossier see;
    private final Standings standings;
    private final AllOrNothing together;
    private final InstantSource clock;

    ExplainFinding(
            SelfAssessments selfAssessments,
            GatherWorksheet worksheet,
            Explanations explanations,
            SeeDossier see,
            Standings standings,
            AllOrNothing together,
            InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.worksheet = worksheet;
        this.explanations = explanations;
        this.see = see;
        this.standings = standings;
        this.together = together;
        this.clock = clock;
    }

    /** Read as for an answer: no signature slips in beside it. */
    public Uni<Explanation> handle(Command command) {
        return together.run(() -> selfAssessments
                .forAnswer(command.id())
                .flatMap(dossier -> standings
                        .of(dossier.id().value(), dossier.about().unit(), command.member())
                        .invoke(member -> Rights.council(dossier, member))
                        .flatMap(member -> explained(dossier, member, command)))
                .flatMap(explanation -> explanations.put(command.id(), explanation)));
    }

    private Uni<Explanation> explained(SelfAssessment dossier, Standing member, Command command) {
        return see.set(dossier)
                .flatMap(set -> worksheet
                        .handle(dossier, set)
                        .map(sheet -> sheet.check(dossier.about().unit().code(), set))
                        .map(checked -> {
                            var finding = finding(checked, command.check());
                            Rights.answer(dossier, member, set, finding.rests().getFirst());
                            requireOpen(finding, OpenWork.of(dossier, "explain"), set);
                            return explained(checked, finding, command);
                        }));
    }

    private static Finding finding(Checked checked, String id) {
        return checked.of(Severity.CONTRADICTORY).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Rejected(new NotFound("check", id)));
    }

    private Explanation explained(Checked checked, Finding finding, Command command) {
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
