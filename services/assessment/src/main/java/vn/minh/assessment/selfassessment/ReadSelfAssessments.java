package vn.minh.assessment.selfassessment;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.minh.grading.Grading;
import vn.minh.grading.IndicatorSet;

/** What somebody may see of the dossiers. */
@ApplicationScoped
public class ReadSelfAssessments {

    /**
     * A dossier and what the actor may do with it.
     *
     * @param submissionDueOn the day its unit has, or had, to submit by
     */
    public record Listed(SelfAssessment dossier, LocalDate submissionDueOn, List<String> moves) {}

    /**
     * A dossier opened on the desk.
     *
     * @param frozen what stands signed or approved; absent while the council works
     * @param result of what is frozen, or of the answers so far
     * @param unanswered items that still wait for an answer
     */
    public record Whole(
            SelfAssessment dossier,
            Campaign campaign,
            LocalDate submissionDueOn,
            List<GivenAnswer> answers,
            Map<UUID, KnownEvidence> evidence,
            @Nullable Frozen frozen,
            Result result,
            List<String> unanswered,
            List<String> moves) {}

    private final SelfAssessments selfAssessments;
    private final AnswerSheets answers;
    private final KnownEvidences evidence;
    private final FrozenRounds rounds;
    private final IndicatorSets sets;
    private final Campaigns campaigns;

    ReadSelfAssessments(
            SelfAssessments selfAssessments,
            AnswerSheets answers,
            KnownEvidences evidence,
            FrozenRounds rounds,
            IndicatorSets sets,
            Campaigns campaigns) {
        this.selfAssessments = selfAssessments;
        this.answers = answers;
        this.evidence = evidence;
        this.rounds = rounds;
        this.sets = sets;
        this.campaigns = campaigns;
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
        return selfAssessments.list(filter, after, most).flatMap(found -> listed(found, actor));
    }

    public Uni<Listed> listed(SelfAssessment dossier, Actor actor) {
        return listed(List.of(dossier), actor).map(List::getFirst);
    }

    private Uni<List<Listed>> listed(List<SelfAssessment> dossiers, Actor actor) {
        var ids = dossiers.stream()
                .map(dossier -> dossier.about().campaign())
                .distinct()
                .toList();
        return campaigns
                .byId(ids)
                .map(known -> dossiers.stream()
                        .map(dossier -> new Listed(
                                dossier,
                                submissionDueOn(
                                        dossier,
                                        requireNonNull(known.get(dossier.about().campaign()))),
                                Rights.moves(dossier, actor)))
                        .toList());
    }

    /** Of what is submitted the day that counted; else the day that counts now. */
    private static LocalDate submissionDueOn(SelfAssessment dossier, Campaign campaign) {
        var submission = dossier.state() instanceof State.Approved approved
                ? approved.approval().submission()
                : null;
        return submission == null ? DueDay.of(dossier, campaign.datesFor(dossier.authority())) : submission.dueOn();
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
                                                dossier.about().unit().code(), cited(given))
                                        .flatMap(known -> frozen(dossier)
                                                .map(frozen -> whole(
                                                        dossier,
                                                        campaign,
                                                        set.content(),
                                                        given,
                                                        known,
                                                        frozen,
                                                        actor))))));
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
            Actor actor) {
        var answers = Worksheet.given(given);
        return new Whole(
                dossier,
                campaign,
                submissionDueOn(dossier, campaign),
                given,
                known,
                frozen.orElse(null),
                frozen.map(Frozen::result).orElseGet(() -> Worksheet.result(Grading.soFar(set, answers))),
                Grading.unanswered(set, answers),
                Rights.moves(dossier, actor));
    }

    private static List<UUID> cited(List<GivenAnswer> given) {
        return given.stream()
                .flatMap(answer -> answer.evidence().stream())
                .distinct()
                .toList();
    }
}
