package vn.minh.assessment.selfassessment;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Campaigns;
import vn.minh.assessment.council.Council;
import vn.minh.assessment.council.Councils;
import vn.minh.assessment.council.Standings;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/** The dossiers somebody may see, and what she may do with each. */
@ApplicationScoped
public class ListSelfAssessments {

    /**
     * A dossier and what the actor may do with it.
     *
     * @param submissionDueOn the day its unit has, or had, to submit by
     */
    public record Listed(SelfAssessment dossier, LocalDate submissionDueOn, List<String> moves) {}

    private static final String[] WIDER = {
        Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER
    };

    private final SelfAssessments selfAssessments;
    private final SeeDossier see;
    private final Campaigns campaigns;
    private final Councils councils;
    private final Standings standings;

    ListSelfAssessments(
            SelfAssessments selfAssessments,
            SeeDossier see,
            Campaigns campaigns,
            Councils councils,
            Standings standings) {
        this.selfAssessments = selfAssessments;
        this.see = see;
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
                        .flatMap(standing -> see.set(dossier).map(set -> Rights.moves(dossier, standing, set)))
                : Uni.createFrom().item(List.of());
    }
}
