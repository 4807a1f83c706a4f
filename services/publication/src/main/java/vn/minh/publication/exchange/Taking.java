package vn.minh.publication.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minh.domain.Fault;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState.Unanswered;
import vn.minh.publication.exchange.SectorFiles.Answered;
import vn.minh.publication.exchange.SectorFiles.Counted;

/** What the filled-in lines do to their deliveries, one after the other. */
final class Taking {

    private final Map<Delivery.Id, Sheet.Filled> filled;
    private final Instant now;
    private final Sheet.Faults faults = new Sheet.Faults();
    private final List<Answered> answered = new ArrayList<>();
    private int accepted;
    private int rejected;
    private int repeats;
    private int overtaken;

    Taking(Map<Delivery.Id, Sheet.Filled> filled, Instant now) {
        this.filled = filled;
        this.now = now;
        filled.values().forEach(this::againstOwnAnswer);
    }

    /** An answer that was taken stays, whatever has become of the record since. */
    private void againstOwnAnswer(Sheet.Filled one) {
        var known = one.line().said();
        if (known == null) {
            return;
        }
        if (known.equals(one.said())) {
            repeats++;
        } else {
            contradicts(one, known.inWords());
        }
    }

    List<Delivery.Id> toAsk() {
        return filled.values().stream()
                .filter(one -> one.line().said() == null)
                .map(one -> one.line().delivery())
                .toList();
    }

    Optional<Transition<Delivery>> step(Delivery delivery) {
        var one = requireNonNull(filled.get(delivery.id()));
        var told = one.line().record();
        var step = delivery.receive(one.said().receiptFor(told.recordKey(), told.revision(), now), now);
        if (step.isPresent()) {
            count(one.said());
        } else if (delivery.revision() > told.revision()) {
            overtaken++;
        } else if (one.said().standsIn(delivery)) {
            repeats++;
        } else {
            contradicts(one, state(delivery));
            return Optional.empty();
        }
        answered.add(new Answered(delivery.id(), told.revision(), one.said()));
        return step;
    }

    void verify() {
        faults.verify();
    }

    List<Answered> answered() {
        return answered;
    }

    TakeFileReceipts.Taken result(Counted counted) {
        return new TakeFileReceipts.Taken(
                counted, accepted, rejected, repeats, overtaken, counted.file().records() - filled.size());
    }

    private void count(Said said) {
        switch (said) {
            case Said.Taken _ -> accepted++;
            case Said.Refused _ -> rejected++;
        }
    }

    private void contradicts(Sheet.Filled one, String known) {
        faults.add(new Fault(
                "answered-otherwise",
                one.place(),
                "Bản ghi “" + one.line().record().recordKey() + "” đã có kết quả “" + known + "”; sổ tính này ghi “"
                        + one.said().inWords() + "”.",
                "Ghi lại như kết quả đã có, hoặc để trống ba ô của dòng này. Nếu kết quả đã có là sai, dùng chức năng "
                        + "gửi lại hoặc sửa và gửi lại của bản ghi."));
    }

    private static String state(Delivery delivery) {
        return switch (delivery.state()) {
            case vn.minh.publication.delivery.DeliveryState.Accepted(var number, var _) ->
                new Said.Taken(number).inWords();
            case vn.minh.publication.delivery.DeliveryState.Rejected(var reason, var detail, var _) ->
                new Said.Refused(reason, detail).inWords();
            case Unanswered _ -> throw new IllegalStateException("a receipt counts in every state that has none");
        };
    }
}
