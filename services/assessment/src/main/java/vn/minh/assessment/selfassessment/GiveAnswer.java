package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.council.Standing;
import vn.minh.assessment.council.Standings;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.indicatorset.PublishedSet;
import vn.minh.domain.Actor;
import vn.minh.domain.Transition;
import vn.minh.grading.Given;

/** Use case: the council answers one item and cites evidence for it. */
@ApplicationScoped
public class GiveAnswer {

    /**
     * @param expectedVersion the answer's own, 0 for the first
     * @param given may be half: what is still missing blocks the signature, not the saving
     */
    public record Command(
            SelfAssessment.Id id,
            String item,
            long expectedVersion,
            Given given,
            Remarks remarks,
            List<UUID> evidence,
            Actor member) {

        public Command(
                SelfAssessment.Id id,
                String item,
                long expectedVersion,
                Given given,
                List<UUID> evidence,
                Actor member) {
            this(id, item, expectedVersion, given, Remarks.NONE, evidence, member);
        }
    }

    private final SelfAssessments selfAssessments;
    private final AnswerSheets answers;
    private final IndicatorSets sets;
    private final Standings standings;
    private final AllOrNothing together;
    private final InstantSource clock;

    GiveAnswer(
            SelfAssessments selfAssessments,
            AnswerSheets answers,
            IndicatorSets sets,
            Standings standings,
            AllOrNothing together,
            InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.answers = answers;
        this.sets = sets;
        this.standings = standings;
        this.together = together;
        this.clock = clock;
    }

    public Uni<GivenAnswer> handle(Command command) {
        return together.run(() -> selfAssessments
                .forAnswer(command.id())
                .flatMap(dossier -> standings
                        .of(dossier.id().value(), dossier.about().unit(), command.member())
                        .invoke(member -> Rights.council(dossier, member))
                        .flatMap(member -> set(dossier).map(set -> decide(dossier, member, set, command))))
                .flatMap(this::saveStart)
                .chain(() -> answers.put(command.id(), answer(command))));
    }

    private Uni<PublishedSet> set(SelfAssessment dossier) {
        var ref = dossier.about().set();
        return sets.get(ref.code(), ref.version());
    }

    private Decided decide(SelfAssessment dossier, Standing member, PublishedSet set, Command command) {
        var start = dossier.answer(set.content(), command.item(), member, clock.instant());
        AnswerLimits.hold(set.content(), command);
        return new Decided(start);
    }

    /**
     * @param start the dossier's step when this is its first answer
     */
    private record Decided(@Nullable Transition<SelfAssessment> start) {}

    private Uni<Void> saveStart(Decided decided) {
        return decided.start() == null
                ? Uni.createFrom().voidItem()
                : selfAssessments.save(decided.start()).replaceWithVoid();
    }

    private GivenAnswer answer(Command command) {
        return new GivenAnswer(
                command.item(),
                command.given(),
                command.remarks(),
                command.evidence().stream().distinct().toList(),
                command.member().id(),
                clock.instant(),
                command.expectedVersion());
    }
}
