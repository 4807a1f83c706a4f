package vn.minh.evidence.keeping;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Sha256;

/** What the database names: contents that must be in the store. */
public interface NamedContents {

    /** A content that stored versions name, whoever's they are. */
    record Named(Sha256 sha256, long size, long versions) {}

    /**
     * In the order of the hashes.
     *
     * @param after exclusive; empty for the first
     * @param to inclusive; absent: to the end
     */
    Uni<List<Named>> between(String after, @Nullable String to, int most);

    /** Who names it: only asked when something is wrong with it. */
    Uni<List<StoreCheck.Loss>> versions(Sha256 sha256, StoreCheck.Problem problem);

    /** Those of the hashes that are named, or that a look touched since the moment, or were dropped since the other. */
    Uni<Set<String>> named(Collection<String> hashes, Instant touchedSince, Instant droppedSince);
}
