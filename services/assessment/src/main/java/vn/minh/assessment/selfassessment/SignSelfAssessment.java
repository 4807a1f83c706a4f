package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.council.Standing;
import vn.minh.assessment.council.Standings;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.selfassessment.State.CouncilSigned;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: chair, vice chair or secretary sign for the council; answers and cited evidence are frozen for the head. */
@ApplicationScoped
public class SignSelfAssessment {

    public record Command(SelfAssessment.Id id, long expectedVersion, Actor member) {}

    private final SelfAssessments selfAssessments;
    private final GatherWorksheet worksheet;
    private final FrozenRounds rounds;
    private final IndicatorSets sets;
    private final Standings standings;
    private final AllOrNothing together;
    private final InstantSource clock;

    SignSelfAssessment(
            SelfAssessments selfAssessments,
            GatherWorksheet worksheet,
            FrozenRounds rounds,
            IndicatorSets sets,
            Standings standings,
            AllOrNothing together,
            InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.worksheet = worksheet;
        this.rounds = rounds;
        this.sets = sets;
        this.standings = standings;
        this.together = together;
        this.clock = clock;
    }

    public Uni<SelfAssessment> handle(Command command) {
        return together.run(() -> selfAssessments
                .forSignature(command.id())
                .flatMap(dossier -> standings
                        .of(dossier.id().value(), dossier.about().unit(), command.member())
                        .invoke(member -> Rights.sign(dossier, member))
                        .invoke(_ -> Rejected.ifStale(command.expectedVersion(), dossier.version()))
                        .flatMap(member -> sign(dossier, member)))
                .flatMap(this::save));
    }

    private Uni<SelfAssessment.Signed> sign(SelfAssessment dossier, Standing member) {
        var ref = dossier.about().set();
        return sets.get(ref.code(), ref.version())
                .flatMap(set -> worksheet
                        .handle(dossier, set.content())
                        .map(sheet -> dossier.sign(sheet, set.content(), member, clock.instant())));
    }

    private Uni<SelfAssessment> save(SelfAssessment.Signed signed) {
        var next = (CouncilSigned) signed.step().next().state();
        return rounds.freeze(signed.step().next().id(), signed.frozen(), next.signature())
                .chain(() -> selfAssessments.save(signed.step()));
    }
}
