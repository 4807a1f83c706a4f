package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.publication.delivery.Deliveries;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.delivery.Way;

/** Use case: both sides of one scope are to be compared, so the other side is asked what it holds. */
@ApplicationScoped
public class StartReconciliation {

    /**
     * @param way how to ask
     * @param by opaque id; absent when the clock asks, which it does once a {@code day}
     */
    public record Command(
            Scope scope,
            Way way,
            @Nullable String by,
            @Nullable LocalDate day) {}

    private final Reconciliations reconciliations;
    private final Deliveries deliveries;
    private final SectorInventories inventories;
    private final WaitingTimes times;
    private final InstantSource clock;

    StartReconciliation(
            Reconciliations reconciliations,
            Deliveries deliveries,
            SectorInventories inventories,
            WaitingTimes times,
            InstantSource clock) {
        this.reconciliations = reconciliations;
        this.deliveries = deliveries;
        this.inventories = inventories;
        this.times = times;
        this.clock = clock;
    }

    public Uni<Reconciliation> handle(Command command) {
        return deliveries
                .standing(command.scope(), "", 1)
                .invoke(any -> {
                    if (any.isEmpty()) {
                        throw nothingTold(command.scope());
                    }
                })
                .chain(() -> {
                    var now = clock.instant();
                    return reconciliations.save(
                            Reconciliation.start(
                                    new Reconciliation.Id(UUID.randomUUID()),
                                    command.scope(),
                                    command.way(),
                                    command.by(),
                                    command.day(),
                                    now,
                                    times.until(command.way(), now)),
                            this::ask);
                });
    }

    private Uni<Void> ask(Reconciliation started) {
        return switch (started.way()) {
            case TOPIC -> inventories.request(started);
            case HTTP, FILE -> Uni.createFrom().voidItem();
        };
    }

    private static Rejected nothingTold(Scope scope) {
        return new Rejected(new Conflict(
                "nothing-told",
                "Chưa có bản ghi nào của “" + scope.department() + "”, bộ chỉ số “" + scope.set() + "”, năm học "
                        + scope.schoolYear() + " được gửi tới “" + scope.target() + "”.",
                "Kiểm tra lại mã sở, mã bộ chỉ số và năm học."));
    }
}
