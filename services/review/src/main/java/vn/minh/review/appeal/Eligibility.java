package vn.minh.review.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Tie;

/** Who may look again at a dossier: nobody who had a hand in it, nobody bound to its unit. */
record Eligibility(String unit, Hands hands) {

    private static final String ANOTHER = "Cử người khác vào hội đồng.";

    /** Refuses with every fault, by name. */
    void require(Panel panel, List<Standing> standings) {
        var faults = new ArrayList<>(panel.faults());
        for (var standing : standings) {
            hand(standing.id()).or(() -> tie(standing)).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }

    private Optional<Fault> hand(String person) {
        if (hands.authors().contains(person)) {
            return Optional.of(barred("panellist-author", person, "đã tham gia lập hồ sơ này"));
        }
        if (hands.reviewers().contains(person)) {
            return Optional.of(barred("panellist-reviewer", person, "đã tham gia đánh giá hồ sơ này"));
        }
        return hands.recognisers().contains(person)
                ? Optional.of(barred("panellist-recogniser", person, "đã ký công nhận kết quả của hồ sơ này"))
                : Optional.empty();
    }

    private Optional<Fault> tie(Standing standing) {
        return standing.tieTo(unit).map(tie -> barred("panellist-tied", standing.id(), words(tie.kind())));
    }

    private static String words(Tie.Kind kind) {
        return switch (kind) {
            case OWN_UNIT -> "thuộc chính đơn vị khiếu nại";
            case WORKPLACE -> "từng công tác tại đơn vị khiếu nại trong ba năm qua";
            case DECLARED -> "đã được khai báo có xung đột lợi ích với đơn vị khiếu nại";
        };
    }

    private static Fault barred(String code, String person, String why) {
        return new Fault(code, person, "Người " + person + " " + why + ", nên không được xem xét lại.", ANOTHER);
    }
}
