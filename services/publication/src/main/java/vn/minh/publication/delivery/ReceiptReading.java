package vn.minh.publication.delivery;

import java.time.Instant;
import vn.minh.contracts.publication.SectorRecordAcceptedV1;
import vn.minh.contracts.publication.SectorRecordRejectedV1;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.DeliveryState.Unanswered;

/** What a receipt means to the delivery it names. The sector database is another system: its words are checked. */
final class ReceiptReading {

    private ReceiptReading() {}

    static Transition<Delivery> of(Delivery delivery, Unanswered state, SectorReceiptIssuedV1 receipt, Instant now) {
        return receipt.accepted() ? accepted(delivery, state, receipt, now) : rejected(delivery, state, receipt, now);
    }

    private static Transition<Delivery> accepted(
            Delivery delivery, Unanswered state, SectorReceiptIssuedV1 receipt, Instant now) {
        var number = receipt.receipt();
        if (number == null || number.isBlank()) {
            throw missing("receipt", "Biên nhận báo đã nhận nhưng không có số.");
        }
        return new Transition<>(
                delivery.with(state.accept(number, now)),
                new SectorRecordAcceptedV1(
                        delivery.id().value(),
                        delivery.selfAssessmentId(),
                        delivery.recordKey(),
                        delivery.revision(),
                        delivery.record().unit().code(),
                        delivery.authority(),
                        number,
                        now));
    }

    private static Transition<Delivery> rejected(
            Delivery delivery, Unanswered state, SectorReceiptIssuedV1 receipt, Instant now) {
        var reason = receipt.reason();
        if (reason == null || reason.isBlank()) {
            throw missing("reason", "Biên nhận báo từ chối nhưng không nêu lý do.");
        }
        var detail = receipt.detail() == null ? "" : receipt.detail();
        return new Transition<>(
                delivery.with(state.reject(reason, detail, now)),
                new SectorRecordRejectedV1(
                        delivery.id().value(),
                        delivery.selfAssessmentId(),
                        delivery.recordKey(),
                        delivery.revision(),
                        delivery.record().unit().code(),
                        delivery.authority(),
                        reason,
                        now));
    }

    private static Rejected missing(String field, String why) {
        return new Rejected(
                new Invalid(new Fault("receipt-incomplete", field, why, "Báo đơn vị vận hành CSDL ngành.")));
    }
}
