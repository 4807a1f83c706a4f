package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.FrozenRounds.FrozenRound;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.grading.IndicatorSet;

/** Use case: what a supplement changed, old and new side by side, for those who may read the dossier. */
@ApplicationScoped
public class CompareRounds {

    /**
     * @param from an approved round
     * @param to a later approved round; absent: what stands signed, else the answers of now
     */
    public record Command(
            SelfAssessment.Id id, int from, @Nullable Integer to, Actor actor) {}

    /** An item that is not what it was. */
    public record Change(String item, String criterion, Side.Content before, Side.Content after) {}

    /** In the set's order. */
    public record Changes(Side from, Side to, List<Change> items) {}

    private final SelfAssessments selfAssessments;
    private final FrozenRounds rounds;
    private final GatherWorksheet worksheet;
    private final SeeDossier see;

    CompareRounds(SelfAssessments selfAssessments, FrozenRounds rounds, GatherWorksheet worksheet, SeeDossier see) {
        this.selfAssessments = selfAssessments;
        this.rounds = rounds;
        this.worksheet = worksheet;
        this.see = see;
    }

    public Uni<Changes> handle(Command command) {
        return selfAssessments
                .get(command.id())
                .flatMap(dossier -> see.beyondAsks(dossier, command.actor())
                        .flatMap(seen -> approved(command.id(), command.from())
                                .flatMap(from ->
                                        to(dossier, seen.set(), command.to()).map(to -> changes(seen, from, to)))));
    }

    private Uni<Side> approved(SelfAssessment.Id id, int round) {
        return rounds.find(id, round)
                .map(found -> found.filter(one -> one.approval() != null)
                        .map(FrozenRound::frozen)
                        .map(Side::of)
                        .orElseThrow(() -> new Rejected(new NotFound("round", id + "/" + round))));
    }

    private Uni<Side> to(SelfAssessment dossier, IndicatorSet set, @Nullable Integer round) {
        if (round != null) {
            return approved(dossier.id(), round);
        }
        return switch (dossier.state()) {
            case State.CouncilSigned _, State.Approved _ ->
                rounds.find(dossier.id(), dossier.state().round())
                        .map(found -> found.map(FrozenRound::frozen)
                                .map(Side::of)
                                .orElseThrow(() -> new IllegalStateException("nothing frozen: " + dossier.id())));
            case State.Opened _, State.Draft _, State.Returned _ ->
                worksheet.handle(dossier, set).map(sheet -> sheet.now(set));
        };
    }

    private static Changes changes(Seen seen, Side from, Side to) {
        var items = seen.set()
                .places()
                .filter(place -> seen.content(place.criterion().code()))
                .map(place -> new Change(
                        place.item().code(),
                        place.criterion().code(),
                        from.of(place.item().code()),
                        to.of(place.item().code())))
                .filter(change -> !change.before().isSameAs(change.after()))
                .toList();
        return new Changes(from, seen.sight() == Sight.WHOLE ? to : to.withoutDraftResult(), items);
    }
}
