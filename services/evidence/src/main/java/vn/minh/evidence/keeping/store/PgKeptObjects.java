package vn.minh.evidence.keeping.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.keeping.KeptObjects;
import vn.minh.messaging.Transactions;

/** The gate in PostgreSQL: the row's lock decides between a look and a removal that come at one moment. */
@ApplicationScoped
class PgKeptObjects implements KeptObjects {

    private static final String TOUCH = """
            insert into kept_object as k (sha256, size, touched_at) values (:sha256, :size, :now)
            on conflict (sha256) do update set touched_at = greatest(k.touched_at, excluded.touched_at)
            where k.removing_at is null""";

    private final Transactions transactions;
    private final InstantSource clock;

    PgKeptObjects(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Uni<Instant> touch(Sha256 sha256, long size) {
        return Uni.createFrom().deferred(() -> touch(sha256, size, clock.instant()));
    }

    private Uni<Instant> touch(Sha256 sha256, long size, Instant now) {
        return transactions
                .run(session -> session.createNativeQuery(TOUCH)
                        .setParameter("sha256", sha256.hex())
                        .setParameter("size", size)
                        .setParameter("now", now)
                        .executeUpdate())
                .map(touched -> {
                    if (touched == 0) {
                        throw beingRemoved();
                    }
                    return now;
                });
    }

    /** Says nothing of whose content it was. */
    private static Rejected beingRemoved() {
        return new Rejected(new Unavailable(
                "Kho đang dọn chỗ cho nội dung này; chưa có gì được ghi nhận.",
                "Giữ lại tệp và xác nhận lại sau ít phút."));
    }
}
