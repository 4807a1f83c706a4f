package vn.minh.assessment.selfassessment;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaigns;
import vn.minh.assessment.selfassessment.FrozenRounds.FrozenRound;
import vn.minh.contracts.Result;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Place;

/** What somebody may see of a dossier. */
@ApplicationScoped
public class ReadSelfAssessments {

    /**
     * A dossier opened on the desk.
     *
     * @param frozen what stands signed or approved; absent while the council works
     * @param answers those she sees
     * @param result of what is frozen, or of the answers so far; absent where it would tell what others answered
     * @param unanswered items that still wait for an answer, half answers among them, of those she sees
     * @param states how far each item is that people answer, of those she sees, in the set's order
     * @param shares what derived items rest on, of those she sees
     * @param answerable items the actor may answer now
     */
    public record Whole(
            SelfAssessment dossier,
            Campaign campaign,
            Seen seen,
            LocalDate submissionDueOn,
            List<GivenAnswer> answers,
            Map<UUID, KnownEvidence> evidence,
            @Nullable Frozen frozen,
            @Nullable Result result,
            List<String> unanswered,
            Map<String, ItemState> states,
            List<Share> shares,
            List<String> answerable,
            List<String> moves) {}

    private final SelfAssessments selfAssessments;
    private final AnswerSheets answers;
    private final KnownEvidences evidence;
    private final FrozenRounds rounds;
    private final SeeDossier see;
    private final Campaigns campaigns;
    private final CountShares shares;

    ReadSelfAssessments(
            SelfAssessments selfAssessments,
            AnswerSheets answers,
            KnownEvidences evidence,
            FrozenRounds rounds,
            SeeDossier see,
            Campaigns campaigns,
            CountShares shares) {
        this.selfAssessments = selfAssessments;
        this.answers = answers;
        this.evidence = evidence;
        this.rounds = rounds;
        this.see = see;
        this.campaigns = campaigns;
        this.shares = shares;
    }

    public Uni<Whole> whole(SelfAssessment.Id id, Actor actor) {
        return selfAssessments
                .get(id)
                .flatMap(dossier -> see.handle(dossier, actor).flatMap(seen -> whole(dossier, seen)));
    }

    /** What was frozen in an approved round, as far as it is hers to see; one that is not approved yet looks absent. */
    public Uni<FrozenRound> round(SelfAssessment.Id id, int round, Actor actor) {
        return selfAssessments
                .get(id)
                .flatMap(dossier -> see.handle(dossier, actor))
                .flatMap(seen -> rounds.find(id, round)
                        .map(found -> found.filter(one -> one.approval() != null)
                                .filter(_ -> seen.sight() != Sight.ASKED)
                                .map(one -> new FrozenRound(seen.of(one.frozen()), one.signature(), one.approval()))
                                .orElseThrow(() -> new Rejected(new NotFound("round", id + "/" + round)))));
    }

    private Uni<Whole> whole(SelfAssessment dossier, Seen seen) {
        return campaigns
                .get(new Campaign.Id(dossier.about().campaign()))
                .flatMap(campaign -> answers.of(dossier.id())
                        .flatMap(given -> evidence.of(dossier.about().unit().code(), GatherWorksheet.cited(given))
                                .flatMap(known -> frozen(dossier)
                                        .flatMap(frozen -> shares.handle(dossier, seen.set())
                                                .map(counted -> whole(
                                                        dossier, campaign, seen, given, known, frozen, counted))))));
    }

    private Uni<Optional<Frozen>> frozen(SelfAssessment dossier) {
        return switch (dossier.state()) {
            case State.CouncilSigned _, State.Approved _ ->
                rounds.find(dossier.id(), dossier.state().round()).map(found -> found.map(FrozenRound::frozen));
            case State.Opened _, State.Draft _, State.Returned _ ->
                Uni.createFrom().item(Optional.empty());
        };
    }

    private static Whole whole(
            SelfAssessment dossier,
            Campaign campaign,
            Seen seen,
            List<GivenAnswer> given,
            Map<UUID, KnownEvidence> known,
            Optional<Frozen> frozen,
            List<Share> shares) {
        var states = states(seen, given);
        return new Whole(
                dossier,
                campaign,
                seen,
                DueDay.of(dossier, campaign),
                seen.of(given),
                known,
                frozen.map(seen::of).orElse(null),
                switch (seen.sight()) {
                    case WHOLE -> frozen.map(Frozen::result).orElseGet(() -> soFar(seen.set(), given, shares));
                    case OWN_CRITERIA -> frozen.map(Frozen::result).orElse(null);
                    case ASKED -> null;
                },
                states.entrySet().stream()
                        .filter(one -> one.getValue() != ItemState.DONE)
                        .map(Map.Entry::getKey)
                        .toList(),
                states,
                seen.ofShares(shares),
                Rights.answerable(dossier, seen.standing(), seen.set()),
                Rights.moves(dossier, seen.standing(), seen.set()));
    }

    private static Result soFar(IndicatorSet set, List<GivenAnswer> given, List<Share> shares) {
        return Worksheet.result(Scored.soFar(set, Scored.given(given, shares)));
    }

    private static Map<String, ItemState> states(Seen seen, List<GivenAnswer> given) {
        var byItem = given.stream().collect(toMap(GivenAnswer::item, Function.identity()));
        var hers = seen.items();
        var states = new LinkedHashMap<String, ItemState>();
        seen.set()
                .places()
                .map(Place::item)
                .filter(item -> item.kind().answerable() && hers.contains(item.code()))
                .forEach(item -> states.put(item.code(), ItemState.of(seen.set(), item, byItem.get(item.code()))));
        return Collections.unmodifiableMap(states);
    }
}
