package vn.minh.assessment.workplan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.workplan.PlanLevel;
import vn.minh.assessment.workplan.Task;
import vn.minh.assessment.workplan.WorkPlan;
import vn.minh.assessment.workplan.WorkPlan.Whose;

/** A plan as a line of the statements that read and write many at once; its tasks are lines of their own. */
record PlanLine(
        UUID id,
        UUID campaign,
        String unit,
        String name,
        String department,
        @Nullable String authority,
        String level,
        @Nullable UUID dossier,
        @Nullable LocalDate extended,
        long version) {

    static final String COLUMNS = """
            p.id, p.campaign_id, p.unit, p.unit_name, p.department, p.authority, p.level, p.self_assessment_id,
            p.extended_to, p.version""";

    static PlanLine of(WorkPlan plan) {
        var whose = plan.whose();
        return new PlanLine(
                plan.id().value(),
                whose.campaign(),
                whose.unit(),
                whose.unitName(),
                whose.department(),
                whose.authority(),
                whose.level().name(),
                whose.selfAssessment(),
                plan.extendedTo(),
                plan.version());
    }

    /** From a row of {@link #COLUMNS}. */
    static PlanLine of(Object[] row) {
        return new PlanLine(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (UUID) row[7],
                (LocalDate) row[8],
                ((Number) row[9]).longValue());
    }

    WorkPlan toDomain(List<Task> tasks) {
        var whose = new Whose(campaign, unit, name, department, authority, PlanLevel.valueOf(level), dossier);
        return new WorkPlan(new WorkPlan.Id(id), whose, extended, tasks, version);
    }
}
