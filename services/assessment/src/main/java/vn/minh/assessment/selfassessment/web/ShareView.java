package vn.minh.assessment.selfassessment.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Share;

/**
 * What a derived item rests on.
 *
 * @param recognised dossiers recognised by the set at the level or above, of all
 * @param amount their share in percent; absent when there is nothing to count
 */
record ShareView(
        String item,
        String ofSet,
        int atLeastLevel,
        int recognised,
        int all,
        @Nullable BigDecimal amount) {

    static ShareView of(Share share) {
        return new ShareView(
                share.item(), share.ofSet(), share.atLeastLevel(), share.recognised(), share.all(), share.percent());
    }
}
