package vn.minh.assessment.selfassessment;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.selfassessment.FrozenRounds.FrozenRound;
import vn.minh.contracts.Result;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Place;

/** What somebody may see of the dossiers. */
@ApplicationScoped
public class ReadSelfAssessments {

    /** A dossier and what the actor may do with it. */
    public record Listed(SelfAssessment dossier, List<String> moves) {}

    /**
     * A dossier opened on the desk.
     *
     * @param frozen what stands signed or approved; absent while the council works
     * @param result of what is frozen, or of the answers so far
     * @param unanswered items that still wait for an answer, half answers among them
     * @param states how far each item is that people answer, in the set's order
     * @param shares what derived items rest on
     */
    public record Whole(
            SelfAssessment dossier,
            Campaign campaign,
            List<GivenAnswer> answers,
            Map<UUID, KnownEvidence> evidence,
            @Nullable Frozen frozen,
            Result result,
            List<String> unanswered,
            Map<String, ItemState> states,
            List<Share> shares,
            List<String> moves) {}

    private final SelfAssessments selfAssessments;
    private final AnswerSheets answers;
    private final KnownEvidences evidence;
    private final FrozenRounds rounds;
    private final IndicatorSets sets;
    private final Campaigns campaigns;
    private final CountShares shares;

    ReadSelfAssessments(
            SelfAssessments selfAssessments,
            AnswerSheets answers,
            KnownEvidences evidence,
            FrozenRounds rounds,
            IndicatorSets sets,
            Campaigns campaigns,
            CountShares shares) {
        this.selfAssessments = selfAssessments;
        this.answers = answers;
        this.evidence = evidence;
        this.rounds = rounds;
        this.sets = sets;
        this.campaigns = campaigns;
        this.shares = shares;
    }

    /** A department's officer sees its whole city, everybody else the own unit. */
    public Uni<List<Listed>> list(
            @Nullable UUID campaign,
            @Nullable String schoolYear,
            State.@Nullable Status status,
            SelfAssessments.@Nullable Place after,
            int most,
            Actor actor) {
        var isOfficer = actor.has(Role.DEPARTMENT_OFFICER);
        var filter = new SelfAssessments.Filter(
                isOfficer ? null : actor.unit(), isOfficer ? actor.unit() : null, campaign, schoolYear, status);
        return selfAssessments
                .list(filter, after, most)
                .map(found ->
                        found.stream().map(dossier -> listed(dossier, actor)).toList());
    }

    public Listed listed(SelfAssessment dossier, Actor actor) {
        return new Listed(dossier, Rights.moves(dossier, actor));
    }

    public Uni<Whole> whole(SelfAssessment.Id id, Actor actor) {
        return selfAssessments
                .get(id)
                .map(dossier -> Rights.reader(dossier, actor))
                .flatMap(dossier -> whole(dossier, actor));
    }

    /** What was frozen in an approved round; a round that is not approved yet looks absent. */
    public Uni<FrozenRound> round(SelfAssessment.Id id, int round, Actor actor) {
        return selfAssessments
                .get(id)
                .map(dossier -> Rights.reader(dossier, actor))
                .chain(() -> rounds.find(id, round))
                .map(found -> found.filter(one -> one.approval() != null)
                        .orElseThrow(() -> new Rejected(new NotFound("round", id + "/" + round))));
    }

    private Uni<Whole> whole(SelfAssessment dossier, Actor actor) {
        var ref = dossier.about().set();
        return campaigns
                .get(new Campaign.Id(dossier.about().campaign()))
                .flatMap(campaign -> sets.get(ref.code(), ref.version())
                        .flatMap(set -> answers.of(dossier.id())
                                .flatMap(given -> evidence.of(
                                                dossier.about().unit().code(), GatherWorksheet.cited(given))
                                        .flatMap(known -> frozen(dossier)
                                                .flatMap(frozen -> shares.handle(dossier, set.content())
                                                        .map(counted -> whole(
                                                                dossier,
                                                                campaign,
                                                                set.content(),
                                                                given,
                                                                known,
                                                                frozen,
                                                                counted,
                                                                actor)))))));
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
            IndicatorSet set,
            List<GivenAnswer> given,
            Map<UUID, KnownEvidence> known,
            Optional<Frozen> frozen,
            List<Share> shares,
            Actor actor) {
        var states = states(set, given);
        return new Whole(
                dossier,
                campaign,
                given,
                known,
                frozen.orElse(null),
                frozen.map(Frozen::result)
                        .orElseGet(() -> Worksheet.result(Scored.soFar(set, Scored.given(given, shares)))),
                states.entrySet().stream()
                        .filter(one -> one.getValue() != ItemState.DONE)
                        .map(Map.Entry::getKey)
                        .toList(),
                states,
                shares,
                Rights.moves(dossier, actor));
    }

    private static Map<String, ItemState> states(IndicatorSet set, List<GivenAnswer> given) {
        var byItem = given.stream().collect(toMap(GivenAnswer::item, Function.identity()));
        var states = new LinkedHashMap<String, ItemState>();
        set.places()
                .map(Place::item)
                .filter(item -> item.kind().answerable())
                .forEach(item -> states.put(item.code(), ItemState.of(set, item, byItem.get(item.code()))));
        return Collections.unmodifiableMap(states);
    }
}
