package vn.minh.assessment.workbook;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.GiveAnswer;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.ReadSelfAssessments;
import vn.minh.assessment.selfassessment.ReadSelfAssessments.Whole;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.SelfAssessments;
import vn.minh.domain.Actor;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.HeaderRequired;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Rejection.KeyReused;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Rejection.Unavailable;

/** Gives every answer that a file gives, by the rules and the rights of an answer, and says what stands against it. */
@ApplicationScoped
class GiveAnswers {

    private static final String ANSWER = "answer";

    private final SelfAssessments selfAssessments;
    private final ReadSelfAssessments read;
    private final GiveAnswer give;

    GiveAnswers(SelfAssessments selfAssessments, ReadSelfAssessments read, GiveAnswer give) {
        this.selfAssessments = selfAssessments;
        this.read = read;
        this.give = give;
    }

    /**
     * To be called in a transaction, which the caller ends by what came of it.
     *
     * @param expectedVersion the dossier's; absent: whatever it is
     */
    Uni<Outcome> of(SelfAssessment.Id id, @Nullable Long expectedVersion, Filled filled, Actor member) {
        return selfAssessments
                .forAnswer(id)
                .chain(() -> read.whole(id, member))
                .invoke(whole -> {
                    if (expectedVersion != null) {
                        Rejected.ifStale(expectedVersion, whole.dossier().version());
                    }
                })
                .flatMap(whole -> give(whole, Comparison.of(Book.of(whole), filled), member))
                .chain(outcome -> selfAssessments.get(id).map(after -> outcome.at(after.version())));
    }

    private Uni<Outcome> give(Whole whole, Compared compared, Actor member) {
        var cited = whole.answers().stream().collect(Collectors.toMap(GivenAnswer::item, GivenAnswer::evidence));
        return Multi.createFrom()
                .iterable(compared.edits())
                .onItem()
                .transformToUniAndConcatenate(edit -> give(whole, edit, cited, member))
                .collect()
                .asList()
                .map(refused -> outcome(whole, compared, refused));
    }

    /** What stands against the answer; nothing when it is given. */
    private Uni<List<CellFault>> give(Whole whole, Edit edit, Map<String, List<UUID>> cited, Actor member) {
        var command = new GiveAnswer.Command(
                whole.dossier().id(),
                edit.item(),
                edit.version(),
                edit.said().given(),
                edit.said().remarks(),
                cited.getOrDefault(edit.item(), List.of()),
                member);
        return give.handle(command)
                .map(_ -> List.<CellFault>of())
                .onFailure(Rejected.class)
                .recoverWithUni(refused -> refused(whole, edit, (Rejected) refused));
    }

    /** What concerns the dossier or the person as a whole stays what it is: there is no cell to name. */
    private static Uni<List<CellFault>> refused(Whole whole, Edit edit, Rejected refused) {
        return switch (refused.reason()) {
            case Invalid(var faults) -> found(faults.stream().map(edit::refused).toList());
            case Stale _ -> found(List.of(edit.overtaken()));
            case Forbidden(var why, var next)
            when whole.moves().contains(ANSWER) ->
                found(List.of(edit.refused(new Fault("forbidden", edit.item(), why, next))));
            case Forbidden _,
                    NotFound _,
                    IllegalMove _,
                    Conflict _,
                    NotYet _,
                    Unavailable _,
                    HeaderRequired _,
                    KeyReused _ -> Uni.createFrom().failure(refused);
        };
    }

    private static Uni<List<CellFault>> found(List<CellFault> faults) {
        return Uni.createFrom().item(faults);
    }

    private static Outcome outcome(Whole whole, Compared compared, List<List<CellFault>> refused) {
        var faults = new ArrayList<>(compared.faults());
        refused.forEach(faults::addAll);
        var changes = compared.edits().stream()
                .flatMap(edit -> edit.changes().stream())
                .toList();
        return new Outcome(
                changes, faults, compared.overtaken(), whole.dossier().version());
    }
}
