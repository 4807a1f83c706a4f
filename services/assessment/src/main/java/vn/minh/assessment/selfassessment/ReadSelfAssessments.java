package vn.minh.assessment.selfassessment;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaigns;
import vn.minh.assessment.council.Council;
import vn.minh.assessment.council.Councils;
import vn.minh.assessment.council.Standings;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.indicatorset.PublishedSet;
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
     * @param answers those she sees
     * @param result of what is frozen, or of the answers so far; absent where it would tell what others answered
     * @param unanswered items that still wait for an answer, of those she sees
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
            List<String> answerable,
            List<String> moves) {}

    private static final String[] WIDER = {
        Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER
    };

    private final SelfAssessments selfAssessments;
    private final AnswerSheets answers;
    private final KnownEvidences evidence;
    private final FrozenRounds rounds;
    private final IndicatorSets sets;
    private final Campaigns campaigns;
    private final Councils councils;
    private final Standings standings;

    ReadSelfAssessments(
            SelfAssessments selfAssessments,
            AnswerSheets answers,
            KnownEvidences evidence,
            FrozenRounds rounds,
            IndicatorSets sets,
            Campaigns campaigns,
            Councils councils,
            Standings standings) {
        this.selfAssessments = selfAssessments;
        this.answers = answers;
        this.evidence = evidence;
        this.rounds = rounds;
        this.sets = sets;
        this.campaigns = campaigns;
        this.councils = councils;
        this.standings = standings;
    }

    /** A department's officer sees its whole city, a contributor where she is asked, everybody else the own unit. */
    public Uni<List<Listed>> list(
            @Nullable UUID campaign,
            @Nullable String schoolYear,
            State.@Nullable Status status,
            SelfAssessments.@Nullable Place after,
            int most,
            Actor actor) {
        var isOfficer = actor.has(Role.DEPARTMENT_OFFICER);
        return asked(actor)
                .map(only -> new SelfAssessments.Filter(
                        isOfficer ? null : actor.unit(),
                        isOfficer ? actor.unit() : null,
                        campaign,
                        schoolYear,
                        status,
                        only.orElse(null)))
                .flatMap(filter -> selfAssessments.list(filter, after, most))
                .flatMap(found -> listed(found, actor));
    }

    /** Who does nothing but gather evidence is listed what she is asked for. */
    private Uni<Optional<Set<UUID>>> asked(Actor actor) {
        return Stream.of(WIDER).anyMatch(actor::has)
                ? Uni.createFrom().item(Optional.empty())
                : councils.of(actor.id(), actor.unit())
                        .map(all -> Optional.of(all.stream()
                                .filter(council -> !council.asked(actor.id()).isEmpty())
                                .map(Council::dossier)
                                .collect(Collectors.toUnmodifiableSet())));
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
                .flatMap(known -> Multi.createFrom()
                        .iterable(dossiers)
                        .onItem()
                        .transformToUniAndConcatenate(dossier -> moves(dossier, actor)
                                .map(moves -> new Listed(
                                        dossier,
                                        DueDay.of(
                                                dossier,
                                                requireNonNull(known.get(
                                                        dossier.about().campaign()))),
                                        moves)))
                        .collect()
                        .asList());
    }

    private Uni<List<String>> moves(SelfAssessment dossier, Actor actor) {
        var about = dossier.about();
        return actor.worksFor(about.unit().code())
                ? standings
                        .of(dossier.id().value(), about.unit(), actor)
                        .flatMap(standing -> set(dossier).map(set -> Rights.moves(dossier, standing, set)))
                : Uni.createFrom().item(List.of());
    }

    public Uni<Whole> whole(SelfAssessment.Id id, Actor actor) {
        return selfAssessments.get(id).flatMap(dossier -> seen(dossier, actor).flatMap(seen -> whole(dossier, seen)));
    }

    private Uni<Seen> seen(SelfAssessment dossier, Actor actor) {
        return standings.of(dossier.id().value(), dossier.about().unit(), actor).flatMap(standing -> {
            var sight = Rights.reader(dossier, standing);
            return set(dossier).map(set -> new Seen(sight, standing, set));
        });
    }

    private Uni<IndicatorSet> set(SelfAssessment dossier) {
        var ref = dossier.about().set();
        return sets.get(ref.code(), ref.version()).map(PublishedSet::content);
    }

    /** What was frozen in an approved round, as far as it is hers to see; one that is not approved yet looks absent. */
    public Uni<FrozenRound> round(SelfAssessment.Id id, int round, Actor actor) {
        return selfAssessments
                .get(id)
                .flatMap(dossier -> seen(dossier, actor))
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
                        .flatMap(given -> evidence.of(dossier.about().unit().code(), cited(given))
                                .flatMap(known -> frozen(dossier)
                                        .map(frozen -> whole(dossier, campaign, seen, given, known, frozen)))));
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
            Optional<Frozen> frozen) {
        var answers = Worksheet.given(given);
        var hers = seen.items();
        return new Whole(
                dossier,
                campaign,
                seen,
                DueDay.of(dossier, campaign),
                seen.of(given),
                known,
                frozen.map(seen::of).orElse(null),
                switch (seen.sight()) {
                    case WHOLE ->
                        frozen.map(Frozen::result)
                                .orElseGet(() -> Worksheet.result(Grading.soFar(seen.set(), answers)));
                    case OWN_CRITERIA -> frozen.map(Frozen::result).orElse(null);
                    case ASKED -> null;
                },
                Grading.unanswered(seen.set(), answers).stream()
                        .filter(hers::contains)
                        .toList(),
                Rights.answerable(dossier, seen.standing(), seen.set()),
                Rights.moves(dossier, seen.standing(), seen.set()));
    }

    private static List<UUID> cited(List<GivenAnswer> given) {
        return given.stream()
                .flatMap(answer -> answer.evidence().stream())
                .distinct()
                .toList();
    }
}
