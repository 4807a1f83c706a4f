package vn.minh.publication.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.review.LevelRevokedV1;
import vn.minh.domain.Vietnam;

/**
 * Use case: a level was taken back; the entry stays and says so. Its recognition was heard before; that of an authority
 * stands in no register.
 */
@ApplicationScoped
public class RevokeResult {

    public record Command(LevelRevokedV1 fact) {}

    private final Register register;

    RevokeResult(Register register) {
        this.register = register;
    }

    public Uni<Void> handle(Command command) {
        var fact = command.fact();
        var revocation = new Revocation(
                fact.decisionNumber(),
                Vietnam.dayOf(fact.revokedAt()),
                fact.authority().name());
        return register.entry(fact.recognitionId())
                .flatMap(found -> found.map(entry -> register.put(entry.revoked(revocation)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
