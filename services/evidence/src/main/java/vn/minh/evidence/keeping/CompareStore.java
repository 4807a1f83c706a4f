package vn.minh.evidence.keeping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;

/**
 * Use case: compares the store with the database, page by page, and names what is in one of them only. One at a time: a
 * deep one reads every byte that is kept.
 */
@ApplicationScoped
public class CompareStore {

    /** @param deep whether the bytes are read too */
    public record Command(boolean deep) {}

    private final KeptComparison kept;
    private final QuarantineComparison quarantine;
    private final InstantSource clock;
    private final AtomicBoolean running = new AtomicBoolean();

    CompareStore(KeptComparison kept, QuarantineComparison quarantine, InstantSource clock) {
        this.kept = kept;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    public Uni<StoreCheck> handle(Command command) {
        return Uni.createFrom().deferred(() -> {
            if (!running.compareAndSet(false, true)) {
                throw new Rejected(new Conflict(
                        "store-check-running",
                        "Một lượt đối chiếu kho minh chứng khác đang chạy.",
                        "Chờ lượt đó xong rồi yêu cầu lại."));
            }
            return compare(command.deep()).onTermination().invoke(() -> running.set(false));
        });
    }

    private Uni<StoreCheck> compare(boolean deep) {
        var tally = new Tally(clock.instant());
        return kept.compare(deep, tally).chain(() -> quarantine.compare(tally)).map(_ -> tally.result());
    }
}
