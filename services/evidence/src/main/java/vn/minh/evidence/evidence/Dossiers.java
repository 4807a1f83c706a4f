package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Approved dossiers and who is responsible for them now: a read model, rebuilt from the topics of two services. */
public interface Dossiers {

    /** Its authority as told for a moment; what was told for a later one stays. */
    Uni<Void> remember(Dossier dossier, Instant since);

    /** Another authority from a moment on. Refuses with {@code NotYet} for a dossier nobody told of. */
    Uni<Void> handOver(UUID id, String authority, Instant since);

    /** What is known of these ids; unknown ones are missing in the answer. */
    Uni<List<Dossier>> known(Collection<UUID> ids);
}
