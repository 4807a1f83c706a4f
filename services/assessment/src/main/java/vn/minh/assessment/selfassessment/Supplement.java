package vn.minh.assessment.selfassessment;

import java.util.List;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.IndicatorSet;

/** While a supplement is open, only items of the named criteria are. */
final class Supplement {

    private Supplement() {}

    static boolean isOpen(List<String> criteria, IndicatorSet set, String item) {
        return set.places()
                .filter(place -> place.item().code().equals(item))
                .anyMatch(place -> criteria.contains(place.criterion().code()));
    }

    static void requireOpen(List<String> criteria, IndicatorSet set, String item) {
        if (!isOpen(criteria, set, item)) {
            throw new Rejected(new Invalid(new Fault(
                    "criterion-closed",
                    item,
                    "Hồ sơ chỉ được trả để bổ sung tiêu chí " + String.join(", ", criteria) + "; mục " + item
                            + " không thuộc các tiêu chí đó.",
                    "Chỉ sửa các mục thuộc tiêu chí được yêu cầu bổ sung.")));
        }
    }
}
