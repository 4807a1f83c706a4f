package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import vn.minh.assessment.council.Council;
import vn.minh.assessment.council.Councils;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;

/** What waits for somebody in her unit's dossiers: criteria to answer, evidence to gather. */
@ApplicationScoped
public class ReadMyTasks {

    private final Councils councils;
    private final SelfAssessments selfAssessments;
    private final AnswerSheets answers;
    private final IndicatorSets sets;
    private final InstantSource clock;

    ReadMyTasks(
            Councils councils,
            SelfAssessments selfAssessments,
            AnswerSheets answers,
            IndicatorSets sets,
            InstantSource clock) {
        this.councils = councils;
        this.selfAssessments = selfAssessments;
        this.answers = answers;
        this.sets = sets;
        this.clock = clock;
    }

    public Uni<List<MyTasks>> of(Actor actor) {
        var today = Vietnam.dayOf(clock.instant());
        return councils.of(actor.id(), actor.unit())
                .flatMap(hers -> Multi.createFrom()
                        .iterable(hers)
                        .onItem()
                        .transformToUniAndConcatenate(council -> in(council, actor, today))
                        .filter(tasks -> !tasks.isEmpty())
                        .collect()
                        .asList());
    }

    private Uni<MyTasks> in(Council council, Actor actor, LocalDate today) {
        return selfAssessments
                .get(new SelfAssessment.Id(council.dossier()))
                .flatMap(dossier -> sets.get(
                                dossier.about().set().code(),
                                dossier.about().set().version())
                        .flatMap(set -> answers.of(dossier.id())
                                .map(given -> MyTasks.of(dossier, set.content(), council, given, actor.id(), today))));
    }
}
