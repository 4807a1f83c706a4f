package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.AllOrNothing;
import vn.minh.domain.Vietnam;

/** Use case: an assignment began or ended, so another authority is accountable for dossiers that are still worked on. */
@ApplicationScoped
public class FollowAssignments {

    /** @param most dossiers in one transaction */
    public record Command(int most) {}

    private final AccountableAuthorities authorities;
    private final AllOrNothing together;
    private final InstantSource clock;

    FollowAssignments(AccountableAuthorities authorities, AllOrNothing together, InstantSource clock) {
        this.authorities = authorities;
        this.together = together;
        this.clock = clock;
    }

    /** How many moved. */
    public Uni<Integer> handle(Command command) {
        return together.run(() -> authorities.follow(Vietnam.dayOf(clock.instant()), command.most()));
    }
}
