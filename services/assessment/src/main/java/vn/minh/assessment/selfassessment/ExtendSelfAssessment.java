package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaigns;
import vn.minh.assessment.campaign.DateRules;
import vn.minh.assessment.organization.ReviewingAssignments;
import vn.minh.domain.Actor;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;

/**
 * Use case: one unit gets more time to submit. The responsible authority gives it within the department's date, the
 * department within the national one.
 */
@ApplicationScoped
public class ExtendSelfAssessment {

    public record Command(SelfAssessment.Id id, long expectedVersion, LocalDate dueOn, String reason, Actor officer) {}

    /** A dossier and the day its unit has to submit by. */
    public record Due(SelfAssessment dossier, LocalDate submissionDueOn) {}

    private final SelfAssessments selfAssessments;
    private final Campaigns campaigns;
    private final ReviewingAssignments assignments;
    private final DateRules rules;
    private final AllOrNothing together;
    private final InstantSource clock;

    ExtendSelfAssessment(
            SelfAssessments selfAssessments,
            Campaigns campaigns,
            ReviewingAssignments assignments,
            DateRules rules,
            AllOrNothing together,
            InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.campaigns = campaigns;
        this.assignments = assignments;
        this.rules = rules;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Due> handle(Command command) {
        var now = clock.instant();
        return together.run(() -> authorised(command.id(), command.officer(), now)
                .invoke(known -> Rejected.ifStale(
                        command.expectedVersion(), known.dossier().version()))
                .map(known -> extend(known, command, now))
                .flatMap(step -> selfAssessments.save(step))
                .map(saved -> new Due(saved, command.dueOn())));
    }

    /** What the officer has to know first: where the dossier stands, its day and its version. */
    public Uni<Due> read(SelfAssessment.Id id, Actor officer) {
        return authorised(id, officer, clock.instant())
                .map(known -> new Due(
                        known.dossier(),
                        DueDay.of(known.dossier(), known.campaign().datesFor(known.authority()))));
    }

    private record Known(
            SelfAssessment dossier,
            Campaign campaign,
            @Nullable String authority) {}

    /** Of an authority that is not responsible today the dossier looks absent. */
    private Uni<Known> authorised(SelfAssessment.Id id, Actor officer, Instant now) {
        return selfAssessments.get(id).flatMap(dossier -> {
            var about = dossier.about();
            return assignments
                    .responsible(
                            about.set().code(), Vietnam.dayOf(now), about.unit().code())
                    .map(found -> found.map(authority -> authority.code()).orElse(null))
                    .invoke(authority -> requireRight(dossier, authority, officer))
                    .flatMap(authority -> campaigns
                            .get(new Campaign.Id(about.campaign()))
                            .map(campaign -> new Known(dossier, campaign, authority)));
        });
    }

    private static void requireRight(SelfAssessment dossier, @Nullable String authority, Actor officer) {
        var isAuthority = (officer.has(Role.AUTHORITY_OFFICER) || officer.has(Role.AUTHORITY_HEAD))
                && officer.unit().equals(authority);
        if (!isAuthority && !isDepartment(dossier, officer)) {
            throw new Rejected(new NotFound(SelfAssessment.WHAT, dossier.id().toString()));
        }
    }

    private static boolean isDepartment(SelfAssessment dossier, Actor officer) {
        return officer.has(Role.DEPARTMENT_OFFICER)
                && officer.worksFor(dossier.about().department());
    }

    private Transition<SelfAssessment> extend(Known known, Command command, Instant now) {
        var plan = known.campaign().plan();
        if (isDepartment(known.dossier(), command.officer())) {
            var ceiling = rules.ceiling("ownResultDueOn", plan.schoolYear()).orElseThrow();
            requireWithin(command.dueOn(), ceiling, "past-national-ceiling", "hạn chung của cả nước");
        } else {
            requireWithin(command.dueOn(), plan.dates().submissionDueOn(), "later-than-department", "hạn nộp của Sở");
        }
        var usual = known.campaign().datesFor(known.authority()).submissionDueOn();
        if (command.dueOn().isBefore(usual) || command.dueOn().isBefore(Vietnam.dayOf(now))) {
            throw refused(
                    "no-extension",
                    "Ngày " + command.dueOn() + " không cho đơn vị thêm thời gian: hạn nộp chung là " + usual
                            + ", hôm nay là " + Vietnam.dayOf(now) + ".",
                    "Chọn ngày từ hôm nay trở đi và không trước hạn nộp chung.");
        }
        return known.dossier()
                .extend(
                        new Extension(
                                command.dueOn(),
                                command.reason(),
                                command.officer().id()),
                        now);
    }

    private static void requireWithin(LocalDate day, LocalDate last, String code, String whose) {
        if (day.isAfter(last)) {
            throw refused(
                    code, "Ngày " + day + " sau " + whose + " là " + last + ".", "Chọn ngày không sau " + last + ".");
        }
    }

    private static Rejected refused(String code, String why, String next) {
        return new Rejected(new Invalid(new Fault(code, "dueOn", why, next)));
    }
}
