package vn.minh.assessment.selfassessment.checks;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** There is some of it, yet the scorer gives nothing. Where bands give the points, the set has decided. */
record AmountWithoutPoints() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.asked()
                .filter(Desk.Asked::isScoredBeside)
                .filter(asked ->
                        isZero(asked.given().points()) && !isZero(asked.given().amount()))
                .map(asked -> Finding.contradictory(
                        "amount-without-points",
                        asked.place(),
                        "points",
                        "Mục " + asked.code() + " có giá trị "
                                + Sayings.number(asked.given().amount()) + " nhưng được chấm 0 điểm.",
                        "Sửa giá trị hoặc điểm."));
    }

    private static boolean isZero(@Nullable BigDecimal value) {
        return value != null && value.signum() == 0;
    }
}
