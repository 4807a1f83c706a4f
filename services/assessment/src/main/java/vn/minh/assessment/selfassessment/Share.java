package vn.minh.assessment.selfassessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.grading.Derivation;
import vn.minh.grading.Given;

/**
 * What a derived item rests on: how many of an authority's dossiers were recognised at a level or above.
 *
 * @param item code of the derived item
 * @param ofSet code of the set by which they were recognised
 * @param atLeastLevel from 1
 * @param recognised how many were, so far
 * @param all dossiers of that set and school year for which the authority is responsible
 */
public record Share(String item, String ofSet, int atLeastLevel, int recognised, int all) {

    /** As many decimals as a percentage may have. */
    private static final int DECIMALS = 6;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static Share of(String item, Derivation derivation, int recognised, int all) {
        return new Share(item, derivation.ofSet(), derivation.atLeastLevel(), recognised, all);
    }

    /**
     * 0 to 100, to six decimals, half of the last one up (HALF_UP): 2 of 3 are 66.666667. Absent when there is nothing
     * to count: a share of nobody is neither none nor all.
     */
    public @Nullable BigDecimal percent() {
        return all == 0
                ? null
                : BigDecimal.valueOf(recognised)
                        .multiply(WHOLE)
                        .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    }

    @Nullable Given given() {
        var percent = percent();
        return percent == null ? null : new Given(null, percent, null, null);
    }

    @Nullable Answer toContract() {
        var percent = percent();
        return percent == null ? null : new Answer(item, null, percent, null, null);
    }
}
