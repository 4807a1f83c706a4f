package vn.minh.assessment.workplan;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Dates;
import vn.minh.assessment.workplan.WorkPlan.Whose;
import vn.minh.contracts.Wire;
import vn.minh.domain.Actor;
import vn.minh.domain.Transition;

/** Plans as they are drawn up, and the templates that ship. */
final class Drawn {

    static final Templates TEMPLATES = read();
    static final Template SCHOOL = TEMPLATES.of(PlanLevel.SCHOOL);
    static final Instant NOW = Instant.parse("2026-12-04T02:00:00Z");
    static final Actor PRINCIPAL = new Actor("principal", "HN-THCS-VINH-QUYNH", Set.of("principal"));
    static final Dates DATES = new Dates(
            LocalDate.parse("2026-12-01"),
            LocalDate.parse("2027-03-26"),
            LocalDate.parse("2027-03-31"),
            LocalDate.parse("2027-04-01"),
            LocalDate.parse("2027-05-10"),
            LocalDate.parse("2027-05-20"),
            LocalDate.parse("2027-05-31"),
            LocalDate.parse("2027-06-18"),
            LocalDate.parse("2027-06-18"));

    private Drawn() {}

    static WorkPlan school() {
        var whose = new Whose(
                UUID.randomUUID(),
                "HN-THCS-VINH-QUYNH",
                "THCS Vĩnh Quỳnh",
                "HN-SO",
                "HN-X-DAI-THANH",
                PlanLevel.SCHOOL,
                UUID.randomUUID());
        return WorkPlan.drawUp(new WorkPlan.Id(UUID.randomUUID()), whose, SCHOOL, DATES, NOW)
                .next();
    }

    static WorkPlan after(@Nullable Transition<WorkPlan> step) {
        return requireNonNull(step).next();
    }

    static Task task(WorkPlan plan, String code) {
        return requireNonNull(plan.find(code));
    }

    private static Templates read() {
        try (var file = Drawn.class.getResourceAsStream("/workplan/templates.json")) {
            return Wire.mapper().readValue(file, Templates.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
