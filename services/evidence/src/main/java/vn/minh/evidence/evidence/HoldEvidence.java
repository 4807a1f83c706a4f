package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.minh.evidence.keeping.Keeping;

/**
 * Use case: what a council's signature names is held until it is sealed. A piece that was dropped while the signature
 * was on its way is recalled: whoever signed had not heard of the drop, and her proof is still there.
 */
@ApplicationScoped
public class HoldEvidence {

    public record Command(UUID selfAssessmentId, int round, Manifest manifest) {}

    private final SignedCitations citations;
    private final Evidences evidences;
    private final Keeping keeping;
    private final InstantSource clock;

    HoldEvidence(SignedCitations citations, Evidences evidences, Keeping keeping, InstantSource clock) {
        this.citations = citations;
        this.evidences = evidences;
        this.keeping = keeping;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        var cited = command.manifest().pieces();
        return citations
                .hold(command.selfAssessmentId(), command.round(), command.manifest())
                .chain(() -> evidences.known(cited))
                .onItem()
                .transformToMulti(known -> Multi.createFrom().iterable(known))
                .onItem()
                .transformToUniAndConcatenate(this::recall)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Evidence> recall(Evidence evidence) {
        return evidence.recall(keeping.recallWithin(), clock.instant())
                .map(evidences::save)
                .orElseGet(() -> Uni.createFrom().item(evidence));
    }
}
