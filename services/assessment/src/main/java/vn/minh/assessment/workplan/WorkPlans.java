package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Transition;

/** All plans of work. What is read with a lock nobody else changes until the end of the transaction. */
public interface WorkPlans {

    /**
     * Which plans to list; an absent part filters nothing.
     *
     * @param own the unit's own
     * @param authority the unit's own, and those of the units it is responsible for
     * @param overdueOn those with an undone task whose day is before this
     */
    record Filter(
            @Nullable String own,
            @Nullable String authority,
            @Nullable String department,
            @Nullable UUID campaign,
            @Nullable String unit,
            @Nullable LocalDate overdueOn) {}

    /** A place in the list: after this plan of this unit. */
    record Place(String unit, UUID id) {}

    /** A plan whose dossier another authority is accountable for. */
    record Stray(WorkPlan.Id plan, String authority) {}

    Uni<WorkPlan> get(WorkPlan.Id id);

    Uni<List<WorkPlan>> list(Filter filter, @Nullable Place after, int most);

    /** With a lock. */
    Uni<WorkPlan> lock(WorkPlan.Id id);

    /** With a lock. */
    Uni<Optional<WorkPlan>> lockOfDossier(UUID selfAssessment);

    /** Of an authority as reviewer. */
    Uni<Optional<WorkPlan>> ofAuthority(UUID campaign, String authority);

    /** After one of them, by id, with a lock. */
    Uni<List<WorkPlan>> lockOfCampaign(UUID campaign, @Nullable UUID after, int most);

    /** Whether one of the tasks is proven in every plan of the authority's units. */
    Uni<Boolean> areProven(UUID campaign, String authority, Collection<String> tasks);

    /** Plans that did not follow their dossier yet. */
    Uni<List<Stray>> strayed(int most);

    /** With an open task whose day is before this, with a lock; those that somebody else holds are left to her. */
    Uni<List<WorkPlan>> lockDue(LocalDate today, int most);

    /** Stores it unless the unit has one of this level in the campaign. */
    Uni<Boolean> add(Transition<WorkPlan> drawnUp);

    /** One step each of several plans. */
    Uni<Void> save(List<Transition<WorkPlan>> steps);

    default Uni<WorkPlan> save(Transition<WorkPlan> step) {
        return save(List.of(step)).replaceWith(step.next().saved());
    }
}
