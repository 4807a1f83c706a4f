package vn.minh.publication.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.publication.DeliveryCorrectedV1;
import vn.minh.contracts.publication.DeliveryParkedV1;
import vn.minh.contracts.publication.DeliveryQueuedV1;
import vn.minh.contracts.publication.DeliveryRetriedV1;
import vn.minh.contracts.publication.DeliveryRevisedV1;
import vn.minh.contracts.publication.DeliverySentV1;
import vn.minh.contracts.publication.DeliveryTimedOutV1;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.DeliveryState.Accepted;
import vn.minh.publication.delivery.DeliveryState.Parked;
import vn.minh.publication.delivery.DeliveryState.Pending;
import vn.minh.publication.delivery.DeliveryState.Retrying;
import vn.minh.publication.delivery.DeliveryState.Sent;
import vn.minh.publication.delivery.DeliveryState.Unanswered;

/**
 * One record on its way to one sector database. The record stays with it, so that telling it again tells the same.
 *
 * @param target which sector database
 * @param selfAssessmentId the dossier the present revision comes from
 * @param record as it is told, with its revision
 */
public record Delivery(
        Id id, String target, UUID selfAssessmentId, SectorRecordUpdatedV1 record, DeliveryState state, long version) {

    public record Id(UUID value) {}

    /** A result is to be told for the first time. */
    public static Transition<Delivery> queue(
            Id id, String target, UUID selfAssessmentId, SectorRecordUpdatedV1 result, Instant now) {
        var queued = new Delivery(id, target, selfAssessmentId, result, new Pending(now), 0);
        return new Transition<>(
                queued,
                new DeliveryQueuedV1(
                        id.value(),
                        selfAssessmentId,
                        result.recordKey(),
                        result.revision(),
                        result.unit().code(),
                        queued.authority(),
                        target,
                        now));
    }

    /** A newer result of the same record: legal in every state. */
    public Transition<Delivery> revise(UUID from, SectorRecordUpdatedV1 result, Instant now) {
        var next = new Delivery(
                id, target, from, SectorRecords.asRevision(revision() + 1, result), state.revise(now), version);
        return new Transition<>(next, new DeliveryRevisedV1(id.value(), from, recordKey(), next.revision(), now));
    }

    /** What the clock asks for now: to be sent, to stop waiting, to give up; or nothing. */
    public Optional<Transition<Delivery>> due(Patience patience, Instant now) {
        return switch (state) {
            case Pending pending -> Optional.of(sent(pending.send(now, patience.deadline(now))));
            case Sent sent when !now.isBefore(sent.until()) -> Optional.of(timedOut(sent, patience, now));
            case Retrying retrying
            when !now.isBefore(retrying.retryAt()) ->
                Optional.of(
                        patience.isExhaustedAfter(retrying.attempt())
                                ? parked(retrying.giveUp(now))
                                : sent(retrying.send(now, patience.deadline(now))));
            case Sent _, Retrying _, Accepted _, DeliveryState.Rejected _, Parked _ -> Optional.empty();
        };
    }

    /** The sector database answered. Empty when the answer changes nothing: of an older revision, or a repeat. */
    public Optional<Transition<Delivery>> receive(SectorReceiptIssuedV1 receipt, Instant now) {
        if (receipt.revision() > revision()) {
            throw new Rejected(new Conflict(
                    "receipt-ahead",
                    "Biên nhận nêu bản sửa " + receipt.revision() + ", hệ thống mới có bản " + revision() + ".",
                    "Đối chiếu với CSDL ngành trước khi xử lý tiếp."));
        }
        if (receipt.revision() < revision()) {
            return Optional.empty();
        }
        return switch (state) {
            case Unanswered unanswered -> Optional.of(ReceiptReading.of(this, unanswered, receipt, now));
            case Accepted _, DeliveryState.Rejected _ -> Optional.empty();
        };
    }

    /** An operator lets a parked record be sent again. */
    public Transition<Delivery> retry(Instant now) {
        return switch (state) {
            case Parked parked -> toldAgain(parked.retry(now), now);
            case Pending _, Sent _, Retrying _, Accepted _, DeliveryState.Rejected _ -> throw illegal("retry");
        };
    }

    /** The sector database lost a record it had accepted: the same revision is told again. */
    public Transition<Delivery> resend(Instant now) {
        return switch (state) {
            case Accepted accepted -> toldAgain(accepted.resend(now), now);
            case Pending _, Sent _, Retrying _, Parked _, DeliveryState.Rejected _ -> throw illegal("resend");
        };
    }

    /** What was refused is put right. A new revision, so that a late repeat of the refusal cannot count again. */
    public Transition<Delivery> correct(Instant now) {
        return switch (state) {
            case DeliveryState.Rejected refused -> {
                var corrected = SectorRecords.asRevision(revision() + 1, record);
                var next = new Delivery(id, target, selfAssessmentId, corrected, refused.correct(now), version);
                yield new Transition<>(
                        next, new DeliveryCorrectedV1(id.value(), selfAssessmentId, recordKey(), next.revision(), now));
            }
            case Pending _, Sent _, Retrying _, Parked _, Accepted _ -> throw illegal("correct");
        };
    }

    /** Its own unit, the authority responsible, the department of the city and the operators; to others it is absent. */
    public Delivery shownTo(Actor actor) {
        if (!isSeenBy(actor)) {
            throw new Rejected(new NotFound("delivery", id.value().toString()));
        }
        return this;
    }

    private boolean isSeenBy(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                || actor.worksFor(record.unit().code())
                || actor.worksFor(record.department())
                || (record.authority() != null
                        && actor.worksFor(record.authority().code()));
    }

    public String recordKey() {
        return record.recordKey();
    }

    public int revision() {
        return record.revision();
    }

    private Transition<Delivery> sent(Sent sent) {
        return new Transition<>(
                with(sent),
                new DeliverySentV1(id.value(), selfAssessmentId, recordKey(), revision(), sent.attempt(), sent.at()));
    }

    private Transition<Delivery> timedOut(Sent sent, Patience patience, Instant now) {
        var retrying = sent.timeOut(patience.retryAt(now, sent.attempt()));
        return new Transition<>(
                with(retrying),
                new DeliveryTimedOutV1(
                        id.value(),
                        selfAssessmentId,
                        recordKey(),
                        revision(),
                        retrying.attempt(),
                        retrying.retryAt(),
                        now));
    }

    private Transition<Delivery> parked(Parked parked) {
        return new Transition<>(
                with(parked),
                new DeliveryParkedV1(
                        id.value(), selfAssessmentId, recordKey(), revision(), parked.attempt(), parked.at()));
    }

    private Transition<Delivery> toldAgain(Pending pending, Instant now) {
        return new Transition<>(
                with(pending), new DeliveryRetriedV1(id.value(), selfAssessmentId, recordKey(), revision(), now));
    }

    Delivery with(DeliveryState next) {
        return new Delivery(id, target, selfAssessmentId, record, next, version);
    }

    @Nullable String authority() {
        return record.authority() == null ? null : record.authority().code();
    }

    private Rejected illegal(String move) {
        return new Rejected(new IllegalMove("delivery", state.status().name(), move));
    }
}
