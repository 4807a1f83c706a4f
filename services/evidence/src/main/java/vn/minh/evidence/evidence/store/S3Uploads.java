package vn.minh.evidence.evidence.store;

import io.minio.BucketExistsArgs;
import io.minio.RemoveObjectArgs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Finding;
import vn.minh.evidence.evidence.Limits;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.UploadKey;
import vn.minh.evidence.evidence.UploadPlan;
import vn.minh.evidence.evidence.Uploads;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.messaging.Transactions;

/** The quarantine is a bucket; an upload's key is the id of its evidence and the number of the attempt. */
@ApplicationScoped
class S3Uploads implements Uploads {

    private static final String LEFT = """
            select evidence_id, number from attempt
            where not tidied and kind = 'FILE' and outcome <> 'AWAITED' and settled_at < :before
            order by settled_at limit :most""";
    private static final String TIDIED =
            "update attempt set tidied = true where evidence_id = :id and number = :number";

    private final S3 s3;
    private final Blobs blobs;
    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final Limits limits;
    private final InstantSource clock;

    S3Uploads(
            S3 s3,
            Blobs blobs,
            Mutiny.SessionFactory sessions,
            Transactions transactions,
            Limits limits,
            InstantSource clock) {
        this.s3 = s3;
        this.blobs = blobs;
        this.sessions = sessions;
        this.transactions = transactions;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Uni<Void> ready() {
        return s3.<Void>ask(() -> {
            if (!s3.quick()
                    .bucketExists(
                            BucketExistsArgs.builder().bucket(S3.QUARANTINE).build())) {
                throw new IOException("no bucket " + S3.QUARANTINE);
            }
            return null;
        });
    }

    @Override
    public UploadPlan plan(UploadKey key, Content.File file) {
        var headers = Map.of(
                "Content-Type", file.type().wireName(),
                "Content-Length", Long.toString(file.size()),
                "x-amz-checksum-sha256", file.sha256().base64());
        var now = clock.instant();
        var url = s3.signature().put(S3.QUARANTINE, key.toString(), headers, now, limits.uploadWithin());
        return new UploadPlan("PUT", url, headers, now.plus(limits.uploadWithin()));
    }

    @Override
    public Uni<Finding> look(UploadKey key, Content.File file) {
        return s3.ask(() -> find(key.toString(), file));
    }

    private Finding find(String key, Content.File file) throws Exception {
        var size = blobs.size(S3.QUARANTINE, key);
        if (size.isEmpty()) {
            throw new Rejected(
                    new Conflict(
                            "not-uploaded",
                            "Kho chưa nhận được tệp “" + file.name() + "”.",
                            "Tải tệp lên theo địa chỉ đã cấp rồi xác nhận lại; nếu địa chỉ đã hết hạn, mở lại minh chứng để lấy địa chỉ mới."));
        }
        if (size.getAsLong() != file.size()) {
            return new Finding.Unsound(Flaw.WRONG_SIZE);
        }
        var read = blobs.read(S3.QUARANTINE, key);
        if (!read.sha256().equals(file.sha256())) {
            return new Finding.Unsound(Flaw.WRONG_CHECKSUM);
        }
        if (!file.type().begins(read.head())) {
            return new Finding.Unsound(Flaw.WRONG_TYPE);
        }
        var original = Original.of(file);
        blobs.keep(key, original);
        return new Finding.Sound(original, null);
    }

    @Override
    public Uni<Void> discard(UploadKey key) {
        return s3.<Void>ask(() -> {
            s3.quick()
                    .removeObject(RemoveObjectArgs.builder()
                            .bucket(S3.QUARANTINE)
                            .object(key.toString())
                            .build());
            return null;
        });
    }

    @Override
    public Uni<List<UploadKey>> leftBefore(Instant settledBefore, int most) {
        return sessions.withSession(session -> session.createNativeQuery(LEFT, Object[].class)
                .setParameter("before", settledBefore)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new UploadKey(new Evidence.Id((UUID) row[0]), (Integer) row[1]))
                        .toList()));
    }

    @Override
    public Uni<Void> tidy(UploadKey key) {
        return discard(key)
                .chain(() -> transactions.run(session -> session.createNativeQuery(TIDIED)
                        .setParameter("id", key.id().value())
                        .setParameter("number", key.attempt())
                        .executeUpdate()))
                .replaceWithVoid();
    }
}
