package vn.minh.publication.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.grading.IndicatorSet;

/** Use case: a set was published; the names of its groups and its level rules are what a page needs of it. */
@ApplicationScoped
public class LearnSet {

    public record Command(IndicatorSet set) {}

    private final Register register;

    LearnSet(Register register) {
        this.register = register;
    }

    public Uni<Void> handle(Command command) {
        return register.put(KnownSet.of(command.set()));
    }
}
