package vn.minh.assessment.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.CampaignOpenedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;

/** One year's assessment run by a department (đợt đánh giá). */
public record Campaign(Id id, String department, Plan plan, State state, long version) {

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
                new Campaign(id, department, plan, new State.Planned(now), 0),
                new CampaignPlannedV1(
                        id.value(),
                        department,
                        plan.title(),
                        plan.schoolYear().value(),
                        plan.set(),
                        plan.demonstration(),
                        List.copyOf(plan.unitKinds()),
                        now));
    }

    /** The step from planned to opened; nothing when it is opened already, for then only missing dossiers are. */
    @Nullable Transition<Campaign> open(int expected, Instant now) {
        return switch (state) {
            case State.Planned planned ->
                new Transition<>(
                        new Campaign(id, department, plan, planned.open(expected, now), version),
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

    /** A campaign of another department looks absent. */
    Campaign of(Actor officer) {
        if (!officer.worksFor(department)) {
            throw new Rejected(new NotFound("campaign", id.value().toString()));
        }
        return this;
    }
}
