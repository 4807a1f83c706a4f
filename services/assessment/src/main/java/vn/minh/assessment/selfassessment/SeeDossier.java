package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.council.Standings;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.indicatorset.PublishedSet;
import vn.minh.domain.Actor;
import vn.minh.grading.IndicatorSet;

/** How much of a dossier somebody sees; to whom nothing of it belongs it looks absent. */
@ApplicationScoped
class SeeDossier {

    private final Standings standings;
    private final IndicatorSets sets;

    SeeDossier(Standings standings, IndicatorSets sets) {
        this.standings = standings;
        this.sets = sets;
    }

    Uni<Seen> handle(SelfAssessment dossier, Actor actor) {
        return standings.of(dossier.id().value(), dossier.about().unit(), actor).flatMap(standing -> {
            var sight = Rights.reader(dossier, standing);
            return set(dossier).map(set -> new Seen(sight, standing, set));
        });
    }

    /** As {@link #handle}, for what contributors are not shown: to them it is absent. */
    Uni<Seen> beyondAsks(SelfAssessment dossier, Actor actor) {
        return handle(dossier, actor).invoke(seen -> {
            if (seen.sight() == Sight.ASKED) {
                throw Rights.absent(dossier);
            }
        });
    }

    Uni<IndicatorSet> set(SelfAssessment dossier) {
        var ref = dossier.about().set();
        return sets.get(ref.code(), ref.version()).map(PublishedSet::content);
    }
}
