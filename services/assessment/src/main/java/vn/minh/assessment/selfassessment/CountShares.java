package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.minh.assessment.selfassessment.FrozenRounds.FrozenRound;
import vn.minh.assessment.selfassessment.RecognisedUnits.Scope;
import vn.minh.contracts.UnitKind;
import vn.minh.grading.Derivation;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Place;

/**
 * What the derived items of an authority's own dossier rest on. While the council works they are counted anew; what is
 * signed or approved keeps what was frozen, and so do the criteria that a supplement leaves closed.
 */
@ApplicationScoped
class CountShares {

    private final RecognisedUnits recognised;
    private final FrozenRounds rounds;

    CountShares(RecognisedUnits recognised, FrozenRounds rounds) {
        this.recognised = recognised;
        this.rounds = rounds;
    }

    Uni<List<Share>> handle(SelfAssessment dossier, IndicatorSet set) {
        var derived = set.derived();
        if (derived.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return switch (dossier.state()) {
            case State.Opened _, State.Draft _ -> counted(dossier, derived);
            case State.CouncilSigned _, State.Approved _ -> frozen(dossier);
            case State.Returned returned -> {
                Predicate<Place> open =
                        place -> returned.criteria().contains(place.criterion().code());
                yield frozen(dossier)
                        .map(shares -> shares.stream()
                                .filter(share -> derived.stream()
                                        .filter(open.negate())
                                        .anyMatch(place -> place.item().code().equals(share.item())))
                                .toList())
                        .flatMap(kept -> counted(
                                        dossier, derived.stream().filter(open).toList())
                                .map(anew -> Stream.concat(kept.stream(), anew.stream())
                                        .toList()));
            }
        };
    }

    private Uni<List<Share>> frozen(SelfAssessment dossier) {
        return rounds.find(dossier.id(), dossier.state().round())
                .map(found -> found.map(FrozenRound::frozen).map(Frozen::shares).orElse(List.of()));
    }

    private Uni<List<Share>> counted(SelfAssessment dossier, List<Place> derived) {
        var about = dossier.about();
        var scope = new Scope(
                about.unit().code(),
                about.unit().kind() == UnitKind.DEPARTMENT,
                about.schoolYear(),
                about.demonstration());
        return Multi.createFrom()
                .iterable(derived)
                .onItem()
                .transformToUniAndConcatenate(place -> counted(scope, place))
                .collect()
                .asList();
    }

    private Uni<Share> counted(Scope scope, Place place) {
        var rests = place.item().derivation();
        if (rests == null) {
            throw new IllegalStateException(
                    "a derived item says what it rests on: " + place.item().code());
        }
        return recognised.count(scope, rests.ofSet(), rests.atLeastLevel()).map(count -> share(place, rests, count));
    }

    private static Share share(Place place, Derivation rests, RecognisedUnits.Count count) {
        return Share.of(place.item().code(), rests, count.recognised(), count.all());
    }
}
