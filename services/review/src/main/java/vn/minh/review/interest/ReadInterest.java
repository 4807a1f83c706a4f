package vn.minh.review.interest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Actor;

/** Use case: what binds a person to units, read by herself or by the officers of her authority. */
@ApplicationScoped
public class ReadInterest {

    private final MeetPerson meet;

    ReadInterest(MeetPerson meet) {
        this.meet = meet;
    }

    public Uni<Interest> handle(String person, Actor actor) {
        return meet.handle(person, actor);
    }
}
