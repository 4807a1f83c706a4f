package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Rejected;
import vn.minh.evidence.keeping.Keeping;

/**
 * Use case: what was stored and never cited by a signature is dropped after more than a school year, each piece by
 * itself. A signature at the same moment either comes first and spares it, or comes later and recalls it: see {@link
 * HoldEvidence}.
 */
@ApplicationScoped
public class DropUncited {

    private static final int AT_ONCE = 200;

    public record Command() {}

    private final Evidences evidences;
    private final SignedCitations citations;
    private final Keeping keeping;
    private final InstantSource clock;

    DropUncited(Evidences evidences, SignedCitations citations, Keeping keeping, InstantSource clock) {
        this.evidences = evidences;
        this.citations = citations;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** How many were looked at. One that was signed, sealed or replaced meanwhile is left alone. */
    public Uni<Integer> handle(Command command) {
        return citations
                .uncited(clock.instant().minus(keeping.uncitedWithin()), AT_ONCE)
                .onItem()
                .transformToMulti(forgotten -> Multi.createFrom().iterable(forgotten))
                .onItem()
                .transformToUniAndConcatenate(id -> drop(id).replaceWith(id))
                .collect()
                .asList()
                .map(looked -> looked.size());
    }

    private Uni<Void> drop(Evidence.Id id) {
        return citations
                .unlessCited(
                        id,
                        () -> evidences
                                .get(id)
                                .chain(evidence ->
                                        evidences.save(evidence.forget(keeping.uncitedWithin(), clock.instant()))))
                .onFailure(Rejected.class)
                .recoverWithNull();
    }
}
