package vn.minh.review.team;

import java.util.List;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.review.externalreview.Tie;

/** Nobody sits in a team that reads a unit she is bound to: who, to what and how is named. */
final class Tied {

    private Tied() {}

    static void refuse(List<Hindrance> hindrances) {
        if (!hindrances.isEmpty()) {
            throw new Rejected(new Invalid(hindrances.stream().map(Tied::fault).toList()));
        }
    }

    private static Fault fault(Hindrance hindrance) {
        return new Fault(
                "member-tied",
                "members[" + hindrance.person() + "]",
                "“" + hindrance.person() + "” " + how(hindrance.kind()) + " " + hindrance.school()
                        + ", nên đoàn có người này không được đánh giá đơn vị đó.",
                "Giao đơn vị cho đoàn khác, hoặc thay người này trong đoàn.");
    }

    private static String how(Tie.Kind kind) {
        return switch (kind) {
            case OWN_UNIT -> "là người của";
            case WORKPLACE -> "đang hoặc trong ba năm qua đã làm việc tại";
            case DECLARED -> "đã được khai báo xung đột lợi ích với";
        };
    }
}
