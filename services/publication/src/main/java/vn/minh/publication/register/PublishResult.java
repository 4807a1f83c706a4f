package vn.minh.publication.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;

/** Use case: a level was recognised; everybody may know. Only schools stand in the register. */
@ApplicationScoped
public class PublishResult {

    public record Command(LevelRecognisedV1 fact) {}

    private final Register register;

    PublishResult(Register register) {
        this.register = register;
    }

    public Uni<Void> handle(Command command) {
        var fact = command.fact();
        if (fact.unit().kind().isAuthority()) {
            return Uni.createFrom().voidItem();
        }
        var key = KnownSet.key(fact.set());
        return register.unit(fact.unit().code())
                .invoke(unit -> known(unit, "org-unit", fact.unit().code()))
                .chain(() -> register.set(key))
                .map(set -> known(set, "indicator-set", key))
                .map(set -> RegisterEntry.of(fact, set))
                .chain(register::put);
    }

    private static <T> T known(Optional<T> found, String what, String id) {
        return found.orElseThrow(() -> new Rejected(new NotYet(what, id)));
    }
}
