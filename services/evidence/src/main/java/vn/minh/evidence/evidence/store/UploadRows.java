package vn.minh.evidence.evidence.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.UploadKey;
import vn.minh.messaging.Transactions;

/** What the database knows of uploads: which store's upload in parts belongs to an attempt, and what is tidied. */
@ApplicationScoped
class UploadRows {

    private static final String UPLOAD =
            "select upload_id from attempt where evidence_id = :id and number = :number and upload_id is not null";
    private static final String CLAIM = """
            update attempt set upload_id = :upload
            where evidence_id = :id and number = :number and outcome = 'AWAITED' and upload_id is null""";
    private static final String NAMED = "select upload_id from attempt where upload_id in (:uploads)";
    private static final String LEFT = """
            select evidence_id, number from attempt
            where not tidied and kind = 'FILE' and outcome <> 'AWAITED' and settled_at < :before
            order by settled_at limit :most""";
    private static final String TIDIED =
            "update attempt set tidied = true where evidence_id = :id and number = :number";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    UploadRows(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** The store's name of the upload in parts; absent when none was begun. */
    Uni<Optional<String>> upload(UploadKey key) {
        return sessions.withSession(session -> session.createNativeQuery(UPLOAD, String.class)
                .setParameter("id", key.id().value())
                .setParameter("number", key.attempt())
                .getResultList()
                .map(found -> found.stream().findFirst()));
    }

    /** False when somebody was faster, or nobody waits for these bytes any more. */
    Uni<Boolean> claim(UploadKey key, String upload) {
        return transactions.run(session -> session.createNativeQuery(CLAIM)
                .setParameter("upload", upload)
                .setParameter("id", key.id().value())
                .setParameter("number", key.attempt())
                .executeUpdate()
                .map(rows -> rows == 1));
    }

    /** Those of these uploads that belong to an attempt. */
    Uni<List<String>> named(List<String> uploads) {
        return sessions.withSession(session -> session.createNativeQuery(NAMED, String.class)
                .setParameter("uploads", uploads)
                .getResultList());
    }

    Uni<List<UploadKey>> leftBefore(Instant settledBefore, int most) {
        return sessions.withSession(session -> session.createNativeQuery(LEFT, Object[].class)
                .setParameter("before", settledBefore)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new UploadKey(new Evidence.Id((UUID) row[0]), (Integer) row[1]))
                        .toList()));
    }

    Uni<Void> tidied(UploadKey key) {
        return transactions
                .run(session -> session.createNativeQuery(TIDIED)
                        .setParameter("id", key.id().value())
                        .setParameter("number", key.attempt())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
