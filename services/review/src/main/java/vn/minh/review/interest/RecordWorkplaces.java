package vn.minh.review.interest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import vn.minh.contracts.review.Workplace;
import vn.minh.domain.Actor;

/** Use case: where a person works and worked, told whole. */
@ApplicationScoped
public class RecordWorkplaces {

    public record Command(String person, long expectedVersion, List<Workplace> workplaces, Actor by) {

        public Command {
            workplaces = List.copyOf(workplaces);
        }
    }

    private final MeetPerson meet;
    private final Directory directory;
    private final Interests interests;
    private final InstantSource clock;

    RecordWorkplaces(MeetPerson meet, Directory directory, Interests interests, InstantSource clock) {
        this.meet = meet;
        this.directory = directory;
        this.interests = interests;
        this.clock = clock;
    }

    public Uni<Interest> handle(Command command) {
        Stays.requireSound(command.workplaces());
        var units = command.workplaces().stream().map(Workplace::unit).collect(Collectors.toSet());
        return meet.handle(command.person(), command.expectedVersion(), command.by())
                .call(() -> directory.requireKnown("workplaces", units))
                .chain(interest -> interest.record(command.workplaces(), command.by(), clock.instant())
                        .map(interests::save)
                        .orElseGet(() -> Uni.createFrom().item(interest)));
    }
}
