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
import vn.minh.evidence.evidence.UploadPlan;
import vn.minh.evidence.evidence.Uploads;
import vn.minh.messaging.Transactions;

/** The quarantine is a bucket; an upload's key is the id of its evidence. */
@ApplicationScoped
class S3Uploads implements Uploads {

    private static final String LEFT = """
            select id from evidence where not tidied and status <> 'ANNOUNCED' and changed_at < :before
            order by changed_at limit :most""";

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
    public UploadPlan plan(Evidence evidence) {
        var file = evidence.file();
        var headers = Map.of(
                "Content-Type", file.type().wireName(),
                "Content-Length", Long.toString(file.size()),
                "x-amz-checksum-sha256", file.sha256().base64());
        var now = clock.instant();
        var url = s3.signature().put(S3.QUARANTINE, key(evidence.id()), headers, now, limits.uploadWithin());
        return new UploadPlan("PUT", url, headers, now.plus(limits.uploadWithin()));
    }

    @Override
    public Uni<Finding> look(Evidence evidence) {
        return s3.ask(() -> find(key(evidence.id()), evidence.file()));
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
            return new Finding.Unsound(Finding.Reason.WRONG_SIZE);
        }
        var read = blobs.read(S3.QUARANTINE, key);
        if (!read.sha256().equals(file.sha256())) {
            return new Finding.Unsound(Finding.Reason.WRONG_CHECKSUM);
        }
        if (!file.type().begins(read.head())) {
            return new Finding.Unsound(Finding.Reason.WRONG_TYPE);
        }
        blobs.keep(key, file);
        return new Finding.Sound();
    }

    @Override
    public Uni<Void> discard(Evidence.Id id) {
        return s3.<Void>ask(() -> {
            s3.quick()
                    .removeObject(RemoveObjectArgs.builder()
                            .bucket(S3.QUARANTINE)
                            .object(key(id))
                            .build());
            return null;
        });
    }

    @Override
    public Uni<List<Evidence.Id>> leftBefore(Instant settledBefore, int most) {
        return sessions.withSession(session -> session.createNativeQuery(LEFT, UUID.class)
                .setParameter("before", settledBefore)
                .setParameter("most", most)
                .getResultList()
                .map(ids -> ids.stream().map(Evidence.Id::new).toList()));
    }

    @Override
    public Uni<Void> tidy(Evidence.Id id) {
        return discard(id)
                .chain(() -> transactions.run(
                        session -> session.createNativeQuery("update evidence set tidied = true where id = :id")
                                .setParameter("id", id.value())
                                .executeUpdate()))
                .replaceWithVoid();
    }

    private static String key(Evidence.Id id) {
        return id.value().toString();
    }
}
