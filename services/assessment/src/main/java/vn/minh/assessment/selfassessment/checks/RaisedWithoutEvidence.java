package vn.minh.assessment.selfassessment.checks;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.assessment.selfassessment.Earlier;

/**
 * An item has at least 30 % of its maximum more than in what the unit approved before, and cites nothing that it did not
 * cite then. Only items that are worth the same in both years are held against each other.
 */
record RaisedWithoutEvidence() implements Rule {

    private static final BigDecimal MUCH = new BigDecimal("0.3");

    @Override
    public Stream<Finding> on(Desk desk) {
        var earlier = desk.earlier();
        return earlier == null ? Stream.of() : findings(desk, earlier);
    }

    private static Stream<Finding> findings(Desk desk, Earlier earlier) {
        var before = earlier.points();
        return desk.asked()
                .filter(asked -> earlier.isWorthTheSame(asked.place().item()))
                .filter(asked -> !asked.given().notApplicable())
                .filter(asked -> isMuch(
                        asked.points().subtract(before.getOrDefault(asked.code(), BigDecimal.ZERO)),
                        asked.place().item().maxPoints()))
                .filter(asked -> asked.answer().evidence().stream().noneMatch(id -> isNew(desk, earlier, id)))
                .map(asked -> Finding.contradictory(
                        "raised-without-evidence",
                        asked.place(),
                        "points",
                        "Mục " + asked.code() + " năm học " + earlier.schoolYear() + " được "
                                + Sayings.number(before.getOrDefault(asked.code(), BigDecimal.ZERO)) + " điểm, năm nay "
                                + Sayings.number(asked.points()) + " điểm, mà không có minh chứng nào mới.",
                        "Trích dẫn minh chứng mới, hoặc sửa câu trả lời."));
    }

    private static boolean isMuch(BigDecimal more, BigDecimal max) {
        return max.signum() > 0 && more.compareTo(max.multiply(MUCH)) >= 0;
    }

    /** A new version of what was cited then is new. */
    private static boolean isNew(Desk desk, Earlier earlier, UUID id) {
        var known = desk.evidence(id);
        var content = known == null ? null : known.content();
        return content != null
                && earlier.frozen().evidence().stream()
                        .noneMatch(cited -> cited.evidenceId().equals(id) && cited.version() >= content.version());
    }
}
