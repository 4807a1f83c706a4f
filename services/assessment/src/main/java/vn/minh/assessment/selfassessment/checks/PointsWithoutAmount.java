package vn.minh.assessment.selfassessment.checks;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** There is none of it, yet the scorer gives points. Where bands give them, the set has decided. */
record PointsWithoutAmount() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.asked()
                .filter(Desk.Asked::isScoredBeside)
                .filter(asked -> BigDecimal.ZERO.compareTo(asked.given().amount()) == 0 && asked.hasPoints())
                .map(asked -> Finding.contradictory(
                        "points-without-amount",
                        asked.place(),
                        "points",
                        "Mục " + asked.code() + " có giá trị 0 nhưng được chấm " + Sayings.number(asked.points())
                                + " điểm.",
                        "Sửa giá trị hoặc điểm."));
    }
}
