package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/** What somebody may see of the evidence. */
@ApplicationScoped
public class ReadEvidence {

    private final Evidences evidences;
    private final EvidenceAsks asks;

    ReadEvidence(Evidences evidences, EvidenceAsks asks) {
        this.evidences = evidences;
        this.asks = asks;
    }

    /** @param own whether it is the viewer's own unit's: what is awaited is nobody else's business */
    public record Seen(Evidence evidence, boolean own) {}

    public Uni<Seen> one(Evidence.Id id, Actor actor) {
        return asks.viewer(actor)
                .chain(viewer -> evidences
                        .get(id)
                        .map(evidence -> new Seen(evidence.readableBy(viewer), viewer.owns(evidence))));
    }

    /** Of her own unit, newest first. */
    public Uni<List<Evidence>> list(@Nullable String criterion, @Nullable UUID after, int most, Actor actor) {
        return asks.viewer(actor).chain(viewer -> evidences.of(viewer, criterion, after, most));
    }
}
