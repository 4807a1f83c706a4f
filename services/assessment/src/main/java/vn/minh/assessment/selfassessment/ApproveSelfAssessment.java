package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaigns;
import vn.minh.assessment.campaign.Dates;
import vn.minh.assessment.council.Standing;
import vn.minh.assessment.council.Standings;
import vn.minh.assessment.organization.ReviewingAssignments;
import vn.minh.assessment.selfassessment.FrozenRounds.FrozenRound;
import vn.minh.assessment.selfassessment.State.Approved;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;

/** Use case: the head of a unit, or her delegate, approves what the council signed; the authority responsible today is told. */
@ApplicationScoped
public class ApproveSelfAssessment {

    public record Command(SelfAssessment.Id id, long expectedVersion, String fingerprint, Actor head) {}

    private final SelfAssessments selfAssessments;
    private final FrozenRounds rounds;
    private final ReviewingAssignments assignments;
    private final Standings standings;
    private final Campaigns campaigns;
    private final AllOrNothing together;
    private final InstantSource clock;

    ApproveSelfAssessment(
            SelfAssessments selfAssessments,
            FrozenRounds rounds,
            ReviewingAssignments assignments,
            Standings standings,
            Campaigns campaigns,
            AllOrNothing together,
            InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.rounds = rounds;
        this.assignments = assignments;
        this.standings = standings;
        this.campaigns = campaigns;
        this.together = together;
        this.clock = clock;
    }

    public Uni<SelfAssessment> handle(Command command) {
        return together.run(() -> approve(command, clock.instant()));
    }

    /** One moment decides: who is responsible, whether it is late, and what is told. */
    private Uni<SelfAssessment> approve(Command command, Instant now) {
        return selfAssessments
                .get(command.id())
                .flatMap(dossier -> standings
                        .of(dossier.id().value(), dossier.about().unit(), command.head())
                        .invoke(head -> Rights.head(dossier, head))
                        .invoke(_ -> Rejected.ifStale(command.expectedVersion(), dossier.version()))
                        .flatMap(head -> approve(dossier, head, command, now)))
                .flatMap(this::save);
    }

    private Uni<Transition<SelfAssessment>> approve(
            SelfAssessment dossier, Standing head, Command command, Instant now) {
        return round(dossier, head).flatMap(round -> approve(dossier, round, head, command, now));
    }

    private Uni<FrozenRound> round(SelfAssessment dossier, Standing head) {
        int round = dossier.roundToApprove(head);
        return rounds.find(dossier.id(), round)
                .map(found -> found.orElseThrow(
                        () -> new IllegalStateException("signed, but nothing frozen: " + dossier.id() + "/" + round)));
    }

    private Uni<Transition<SelfAssessment>> approve(
            SelfAssessment dossier, FrozenRound round, Standing head, Command command, Instant now) {
        var about = dossier.about();
        return assignments
                .responsible(
                        about.set().code(), Vietnam.dayOf(now), about.unit().code())
                .map(reviewer -> reviewer.orElse(null))
                .flatMap(reviewer -> dates(dossier, reviewer)
                        .map(dates ->
                                dossier.approve(round.frozen(), command.fingerprint(), reviewer, dates, head, now)));
    }

    private Uni<Dates> dates(SelfAssessment dossier, @Nullable UnitRef reviewer) {
        return campaigns
                .hold(new Campaign.Id(dossier.about().campaign()))
                .map(campaign -> campaign.datesFor(reviewer == null ? null : reviewer.code()));
    }

    private Uni<SelfAssessment> save(Transition<SelfAssessment> step) {
        var approved = (Approved) step.next().state();
        return selfAssessments.save(step).call(saved -> rounds.approve(saved.id(), approved.approval()));
    }
}
