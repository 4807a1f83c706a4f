package vn.minh.publication.delivery.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.sector.RecordKind;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState;
import vn.minh.publication.delivery.DeliveryState.Accepted;
import vn.minh.publication.delivery.DeliveryState.Parked;
import vn.minh.publication.delivery.DeliveryState.Pending;
import vn.minh.publication.delivery.DeliveryState.Retrying;
import vn.minh.publication.delivery.DeliveryState.Sent;

/**
 * What version 1 of the API shows of a delivery. Fields are added, never renamed or removed.
 *
 * @param withdrawn whether this revision takes the result back
 * @param level as told; absent when withdrawn
 * @param since when it came into its state; absent while it waits to be tried again
 * @param due when the clock moves it next: end of waiting for the receipt, or next try
 * @param attempt sendings of this revision so far; absent when none is counted
 * @param reason stable code of the sector database's refusal, {@code detail} its words
 * @param version a move must be based on, so that a list may offer it
 */
record DeliveryView(
        UUID id,
        String recordKey,
        RecordKind kind,
        String unit,
        String unitName,
        String schoolYear,
        String target,
        UUID selfAssessmentId,
        String set,
        @Nullable String authority,
        int revision,
        boolean withdrawn,
        @Nullable Integer level,
        boolean demonstration,
        DeliveryState.Status state,
        @Nullable Instant since,
        @Nullable Instant due,
        @Nullable Integer attempt,
        @Nullable String receipt,
        @Nullable String reason,
        @Nullable String detail,
        long version) {

    private record Facts(
            @Nullable Instant since,
            @Nullable Instant due,
            @Nullable Integer attempt,
            @Nullable String receipt,
            @Nullable String reason,
            @Nullable String detail) {

        static Facts of(DeliveryState state) {
            return switch (state) {
                case Pending(var since) -> new Facts(since, since, null, null, null, null);
                case Sent(var attempt, var at, var until) -> new Facts(at, until, attempt, null, null, null);
                case Retrying(var attempt, var retryAt) -> new Facts(null, retryAt, attempt, null, null, null);
                case Parked(var attempt, var at) -> new Facts(at, null, attempt, null, null, null);
                case Accepted(var receipt, var at) -> new Facts(at, null, null, receipt, null, null);
                case DeliveryState.Rejected(var reason, var detail, var at) ->
                    new Facts(at, null, null, null, reason, detail);
            };
        }
    }

    static DeliveryView of(Delivery delivery) {
        var told = delivery.record();
        var facts = Facts.of(delivery.state());
        return new DeliveryView(
                delivery.id().value(),
                delivery.recordKey(),
                told.kind(),
                told.unit().code(),
                told.unit().name(),
                told.schoolYear(),
                delivery.target(),
                delivery.selfAssessmentId(),
                told.set().code(),
                told.authority() == null ? null : told.authority().code(),
                delivery.revision(),
                told instanceof SectorRecordWithdrawnV1,
                told instanceof SectorRecordUpdatedV1 updated ? updated.result().level() : null,
                told.demonstration(),
                delivery.state().status(),
                facts.since,
                facts.due,
                facts.attempt,
                facts.receipt,
                facts.reason,
                facts.detail,
                delivery.version());
    }
}
