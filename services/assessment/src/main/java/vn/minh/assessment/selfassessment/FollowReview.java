package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Use case: a review was handed over; its dossier counts for the new authority from now on. */
@ApplicationScoped
public class FollowReview {

    public record Command(SelfAssessment.Id dossier, String authority) {}

    private final AccountableAuthorities authorities;

    FollowReview(AccountableAuthorities authorities) {
        this.authorities = authorities;
    }

    public Uni<Void> handle(Command command) {
        return authorities.handOver(command.dossier(), command.authority());
    }
}
