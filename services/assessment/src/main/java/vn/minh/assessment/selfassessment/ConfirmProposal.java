package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.selfassessment.Proposal.Status;
import vn.minh.domain.Actor;
import vn.minh.grading.Given;

/**
 * Use case: a member takes what an earlier year offers into the answer. It is an answer like another, with its rules, its
 * rights and its version.
 */
@ApplicationScoped
public class ConfirmProposal {

    /**
     * @param expectedVersion the answer's, 0 while there is none
     */
    public record Command(SelfAssessment.Id id, String item, long expectedVersion, Actor member) {}

    private final SettleProposal settle;
    private final AnswerSheets answers;
    private final KnownEvidences evidence;
    private final GiveAnswer giveAnswer;
    private final AllOrNothing together;

    ConfirmProposal(
            SettleProposal settle,
            AnswerSheets answers,
            KnownEvidences evidence,
            GiveAnswer giveAnswer,
            AllOrNothing together) {
        this.settle = settle;
        this.answers = answers;
        this.evidence = evidence;
        this.giveAnswer = giveAnswer;
        this.together = together;
    }

    public Uni<GivenAnswer> handle(Command command) {
        return together.run(() -> settle.handle(command.id(), command.item(), Status.CONFIRMED, command.member())
                .flatMap(proposal -> there(command).flatMap(there -> merged(proposal, there, command)))
                .flatMap(giveAnswer::handle));
    }

    private Uni<GivenAnswer> there(Command command) {
        return answers.of(command.id())
                .map(given -> given.stream()
                        .filter(answer -> answer.item().equals(command.item()))
                        .findFirst()
                        .orElseGet(() -> nothingYet(command)));
    }

    private static GivenAnswer nothingYet(Command command) {
        var nothing = new Given(null, null, null, null);
        return new GivenAnswer(
                command.item(), nothing, List.of(), command.member().id(), Instant.EPOCH, 0);
    }

    private Uni<GiveAnswer.Command> merged(Proposal proposal, GivenAnswer there, Command command) {
        var unit = command.member().unit();
        return evidence.of(unit, proposal.evidence())
                .map(known -> new GiveAnswer.Command(
                        command.id(),
                        command.item(),
                        command.expectedVersion(),
                        proposal.mergedInto(there.given()),
                        proposal.mergedInto(there.remarks()),
                        proposal.mergedInto(there.evidence(), known, unit),
                        command.member()));
    }
}
