package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/** Who looked at a piece of evidence, for the head of its unit and for the department of its city. */
@ApplicationScoped
public class ReadViewings {

    private final Evidences evidences;
    private final Viewings viewings;

    ReadViewings(Evidences evidences, Viewings viewings) {
        this.evidences = evidences;
        this.viewings = viewings;
    }

    /** Newest first. */
    public Uni<List<Viewings.Recorded>> list(Evidence.Id id, @Nullable Long before, int most, Actor actor) {
        return evidences
                .get(id)
                .invoke(evidence -> {
                    if (!Viewer.answersFor(actor, evidence)) {
                        throw evidence.absent();
                    }
                })
                .chain(evidence -> viewings.of(evidence.id(), before, most));
    }
}
