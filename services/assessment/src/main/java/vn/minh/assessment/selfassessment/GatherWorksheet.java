package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaigns;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.grading.IndicatorSet;

/** Lays everything on the council's desk: its answers and all that the checks hold against them. */
@ApplicationScoped
class GatherWorksheet {

    private final AnswerSheets answers;
    private final KnownEvidences evidence;
    private final Explanations explanations;
    private final FrozenRounds rounds;
    private final IndicatorSets sets;
    private final CountShares shares;
    private final Campaigns campaigns;

    GatherWorksheet(
            AnswerSheets answers,
            KnownEvidences evidence,
            Explanations explanations,
            FrozenRounds rounds,
            IndicatorSets sets,
            CountShares shares,
            Campaigns campaigns) {
        this.answers = answers;
        this.evidence = evidence;
        this.explanations = explanations;
        this.rounds = rounds;
        this.sets = sets;
        this.shares = shares;
        this.campaigns = campaigns;
    }

    Uni<Worksheet> handle(SelfAssessment dossier, IndicatorSet set) {
        return answers.of(dossier.id())
                .flatMap(given -> evidence.of(dossier.about().unit().code(), cited(given))
                        .flatMap(known -> worksheet(dossier, set, given, known)));
    }

    private Uni<Worksheet> worksheet(
            SelfAssessment dossier, IndicatorSet set, List<GivenAnswer> given, Map<UUID, KnownEvidence> known) {
        return answers.authors(dossier.id())
                .flatMap(authors ->
                        background(dossier, set).map(background -> new Worksheet(given, known, authors, background)));
    }

    private Uni<Background> background(SelfAssessment dossier, IndicatorSet set) {
        return shares.handle(dossier, set)
                .flatMap(counted -> earlier(dossier)
                        .flatMap(earlier -> explanations
                                .of(dossier.id())
                                .flatMap(explained -> campaigns
                                        .get(new Campaign.Id(dossier.about().campaign()))
                                        .map(campaign -> new Background(
                                                counted,
                                                earlier.orElse(null),
                                                explained,
                                                OpenWork.orAll(dossier.state()),
                                                Window.of(dossier, campaign))))));
    }

    Uni<Optional<Earlier>> earlier(SelfAssessment dossier) {
        return rounds.latestBefore(dossier.about())
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : earlier(found.get()).map(Optional::of));
    }

    private Uni<Earlier> earlier(FrozenRounds.EarlierRound round) {
        return sets.get(round.set().code(), round.set().version())
                .map(then -> new Earlier(round.schoolYear(), round.set(), then.content(), round.frozen()));
    }

    static List<UUID> cited(List<GivenAnswer> given) {
        return given.stream()
                .flatMap(answer -> answer.evidence().stream())
                .distinct()
                .toList();
    }
}
