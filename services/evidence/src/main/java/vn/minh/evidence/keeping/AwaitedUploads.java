package vn.minh.evidence.keeping;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** What may be in quarantine: what is awaited, and what was settled lately, since the clean-up has yet to come. */
public interface AwaitedUploads {

    /** Those of the keys that may be there. */
    Uni<Set<String>> awaited(Collection<String> keys, Instant settledSince);

    /** Those of the unfinished uploads that may be there. */
    Uni<Set<String>> awaitedParts(Collection<String> uploadIds, Instant settledSince);
}
