package vn.minh.assessment.campaign;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.CampaignFramedV1;
import vn.minh.contracts.assessment.CampaignOpenedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.CampaignRedatedV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;

/**
 * One year's assessment run by a department (đợt đánh giá).
 *
 * @param frames the stricter dates that authorities set for their units, by the authority's code
 */
public record Campaign(Id id, String department, Plan plan, Map<String, Dates> frames, State state, long version) {

    public Campaign {
        frames = Map.copyOf(frames);
    }

    public record Id(UUID value) {}

    public enum Status {
        PLANNED,
        OPENED
    }

    /** Each state offers only the moves that are legal from it. */
    public sealed interface State {

        default Status status() {
            return switch (this) {
                case Planned _ -> Status.PLANNED;
                case Opened _ -> Status.OPENED;
            };
        }

        record Planned(Instant at) implements State {

            Opened open(int expected, Instant now) {
                return new Opened(at, expected, now);
            }
        }

        /**
         * @param expected units in the scope when it was opened
         */
        record Opened(Instant plannedAt, int expected, Instant at) implements State {}
    }

    static Transition<Campaign> plan(Id id, String department, Plan plan, Instant now) {
        return new Transition<>(
                new Campaign(id, department, plan, Map.of(), new State.Planned(now), 0),
                new CampaignPlannedV1(
                        id.value(),
                        department,
                        plan.title(),
                        plan.schoolYear().value(),
                        plan.set(),
                        plan.demonstration(),
                        List.copyOf(plan.unitKinds()),
                        now,
                        plan.dates().toContract()));
    }

    /** The step from planned to opened; nothing when it is opened already, for then only missing dossiers are. */
    @Nullable Transition<Campaign> open(int expected, Instant now) {
        return switch (state) {
            case State.Planned planned ->
                new Transition<>(
                        new Campaign(id, department, plan, frames, planned.open(expected, now), version),
                        new CampaignOpenedV1(
                                id.value(),
                                department,
                                plan.title(),
                                plan.schoolYear().value(),
                                plan.set(),
                                plan.demonstration(),
                                List.copyOf(plan.unitKinds()),
                                expected,
                                now));
            case State.Opened _ -> null;
        };
    }

    /** The department changes its dates, before or after the opening; nothing when they are the same. */
    @Nullable Transition<Campaign> redate(Dates dates, Actor officer, Instant now) {
        return dates.equals(plan.dates())
                ? null
                : new Transition<>(
                        new Campaign(id, department, plan.on(dates), frames, state, version),
                        new CampaignRedatedV1(id.value(), department, dates.toContract(), officer.id(), now));
    }

    /** An authority sets dates of its own, none later than the department's; nothing when they are the same. */
    @Nullable Transition<Campaign> frame(String authority, Dates dates, Actor officer, Instant now) {
        if (dates.equals(frames.get(authority))) {
            return null;
        }
        requireNotLater(dates);
        var next = new HashMap<>(frames);
        next.put(authority, dates);
        return new Transition<>(
                new Campaign(id, department, plan, next, state, version),
                new CampaignFramedV1(id.value(), department, authority, dates.toContract(), officer.id(), now));
    }

    private void requireNotLater(Dates dates) {
        var limits = plan.dates().byField();
        var faults = dates.byField().entrySet().stream()
                .filter(day -> day.getValue().isAfter(limits.getOrDefault(day.getKey(), day.getValue())))
                .map(day -> new Fault(
                        "later-than-department",
                        day.getKey(),
                        "Ngày " + Days.said(day.getValue()) + " muộn hơn ngày của Sở trong đợt này là "
                                + Days.said(limits.getOrDefault(day.getKey(), day.getValue())) + ".",
                        "Chọn ngày bằng hoặc sớm hơn ngày của Sở."))
                .toList();
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }

    /**
     * The dates that bind the units of an authority: its own where it set some, yet never later than the department's,
     * which may have moved since.
     */
    public Dates datesFor(@Nullable String authority) {
        var frame = authority == null ? null : frames.get(authority);
        return frame == null ? plan.dates() : frame.boundBy(plan.dates());
    }

    /** A campaign of another department looks absent. */
    Campaign of(Actor officer) {
        return ofDepartment(officer.unit());
    }

    Campaign ofDepartment(String code) {
        if (!department.equals(code)) {
            throw new Rejected(new NotFound("campaign", id.value().toString()));
        }
        return this;
    }
}
