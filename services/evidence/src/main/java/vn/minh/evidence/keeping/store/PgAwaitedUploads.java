package vn.minh.evidence.keeping.store;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.UploadKey;
import vn.minh.evidence.keeping.AwaitedUploads;

/** The attempts whose bytes may lie in quarantine. */
@ApplicationScoped
class PgAwaitedUploads implements AwaitedUploads {

    private static final String MAY_BE_THERE = " and (outcome = 'AWAITED' or (not tidied and settled_at > :since))";
    private static final String ATTEMPTS =
            "select evidence_id, number from attempt where evidence_id in (:ids)" + MAY_BE_THERE;
    private static final String PARTS = "select upload_id from attempt where upload_id in (:uploads)" + MAY_BE_THERE;

    private final Mutiny.SessionFactory sessions;

    PgAwaitedUploads(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Set<String>> awaited(Collection<String> keys, Instant settledSince) {
        var ids = keys.stream().flatMap(PgAwaitedUploads::evidence).distinct().toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : sessions.withSession(session -> session.createNativeQuery(ATTEMPTS, Object[].class)
                                .setParameter("ids", ids)
                                .setParameter("since", settledSince)
                                .getResultList())
                        .map(rows -> rows.stream().map(PgAwaitedUploads::key).collect(toSet()));
    }

    private static String key(Object[] row) {
        return new UploadKey(new Evidence.Id((UUID) row[0]), ((Number) row[1]).intValue()).toString();
    }

    /** The piece a key speaks of; none when it is no key of ours. */
    private static Stream<UUID> evidence(String key) {
        try {
            return Stream.of(UUID.fromString(key.substring(0, Math.max(0, key.indexOf('.')))));
        } catch (IllegalArgumentException e) {
            return Stream.of();
        }
    }

    @Override
    public Uni<Set<String>> awaitedParts(Collection<String> uploadIds, Instant settledSince) {
        return uploadIds.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : sessions.withSession(session -> session.createNativeQuery(PARTS, String.class)
                                .setParameter("uploads", List.copyOf(uploadIds))
                                .setParameter("since", settledSince)
                                .getResultList())
                        .map(Set::copyOf);
    }
}
