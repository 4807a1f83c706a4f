package vn.minh.publication.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.publication.DeliveryCorrectedV1;
import vn.minh.contracts.publication.DeliveryQueuedV1;
import vn.minh.contracts.publication.DeliveryRetriedV1;
import vn.minh.contracts.publication.DeliveryRevisedV1;
import vn.minh.contracts.publication.DeliveryWithdrawnV1;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
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
 * @param target which sector database; it stays, whatever the settings say later
 * @param selfAssessmentId the dossier the present revision comes from
 * @param record as it is told, with its revision: the result, or its withdrawal
 */
public record Delivery(
        Id id, String target, UUID selfAssessmentId, SectorUpdateEvent record, DeliveryState state, long version) {

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
        var next = revised(from, revision() + 1, result, state.revise(now));
        return new Transition<>(next, new DeliveryRevisedV1(id.value(), from, recordKey(), next.revision(), now));
    }

    /** The result counts no more: legal in every state, and a revision like any other. */
    public Transition<Delivery> withdraw(UUID from, SectorRecordWithdrawnV1 withdrawal, Instant now) {
        var next = revised(from, revision() + 1, withdrawal, state.revise(now));
        return new Transition<>(
                next,
                new DeliveryWithdrawnV1(
                        id.value(),
                        from,
                        recordKey(),
                        next.revision(),
                        withdrawal.unit().code(),
                        next.authority(),
                        now));
    }

    /** Whether this record tells the result that the certificate stands for. */
    public boolean tells(String certificateNumber) {
        return record instanceof SectorRecordUpdatedV1 updated && certificateNumber.equals(updated.certificateNumber());
    }

    /** What the clock asks for now: to be sent, to stop waiting, to give up; or nothing. */
    public Optional<Transition<Delivery>> due(Patience patience, Instant now) {
        return Sending.due(this, patience, now);
    }

    /** Nobody answered this sending, and that is known at once. Empty when something else has happened since. */
    public Optional<Transition<Delivery>> unanswered(Patience patience, Instant now) {
        return state instanceof Sent sent ? Optional.of(Sending.timedOut(this, sent, patience, now)) : Optional.empty();
    }

    /** The sector database asked to be left alone until then: no sending is counted. Empty as above. */
    public Optional<Transition<Delivery>> defer(Instant until, Instant now) {
        return state instanceof Sent sent ? Optional.of(Sending.deferred(this, sent, until, now)) : Optional.empty();
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

    /**
     * The sector database has it otherwise, or a later revision than we told: the same content is told under a revision
     * above both.
     */
    public Transition<Delivery> restate(int above, Instant now) {
        return switch (state) {
            case Accepted accepted -> {
                int revision = Math.max(revision(), above) + 1;
                yield new Transition<>(
                        revised(selfAssessmentId, revision, record, accepted.restate(now)),
                        new DeliveryRevisedV1(id.value(), selfAssessmentId, recordKey(), revision, now));
            }
            case Pending _, Sent _, Retrying _, Parked _, DeliveryState.Rejected _ -> throw illegal("restate");
        };
    }

    /** What was refused is put right. A new revision, so that a late repeat of the refusal cannot count again. */
    public Transition<Delivery> correct(Instant now) {
        return switch (state) {
            case DeliveryState.Rejected refused -> {
                var next = revised(selfAssessmentId, revision() + 1, record, refused.correct(now));
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

    /** Its moves are for the operators and for the department of its city; to others it is absent, or not theirs to move. */
    public Delivery ledBy(Actor actor) {
        shownTo(actor);
        if (!actor.has(Role.ADMINISTRATOR)
                && !(actor.has(Role.DEPARTMENT_OFFICER) && actor.worksFor(record.department()))) {
            throw new Rejected(new Forbidden(
                    "Chỉ quản trị viên và chuyên viên Sở của thành phố này được xử lý việc gửi CSDL ngành.",
                    "Liên hệ Sở GD&ĐT nếu cần gửi lại."));
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

    private Delivery revised(UUID from, int revision, SectorUpdateEvent content, Pending pending) {
        return new Delivery(id, target, from, SectorRecords.asRevision(revision, content), pending, version);
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
