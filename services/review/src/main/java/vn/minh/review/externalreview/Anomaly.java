package vn.minh.review.externalreview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.minh.contracts.Result;

/** What about the points of a dossier needs a second look (bất thường); the names stand in the API. */
public enum Anomaly {
    /** The unit gives itself level 3 and was never recognised at it. */
    FIRST_LEVEL_3("tự đánh giá mức 3 lần đầu"),
    /** The unit gives itself two levels more than it was recognised at last. */
    TWO_LEVELS_UP("tăng hai mức so với lần công nhận trước"),
    /** The reviewed total is at least 30 % of the unit's own away from it, either way. */
    GAP("điểm đánh giá lệch từ 30 % so với điểm tự chấm");

    private static final int TOP_LEVEL = 3;
    private static final int LEAP = 2;
    private static final BigDecimal GAP_SHARE = new BigDecimal("0.3");

    private final String text;

    Anomaly(String text) {
        this.text = text;
    }

    /** As a sentence to a person names it. */
    public String text() {
        return text;
    }

    /** What the unit's own result shows before anybody reviewed it. */
    static Set<Anomaly> ofOwn(Result own, List<EarlierLevel> earlier) {
        var found = EnumSet.noneOf(Anomaly.class);
        if (own.level() >= TOP_LEVEL && earlier.stream().noneMatch(before -> before.level() >= TOP_LEVEL)) {
            found.add(FIRST_LEVEL_3);
        }
        earlier.stream()
                .max(Comparator.comparing(EarlierLevel::schoolYear))
                .filter(last -> own.level() - last.level() >= LEAP)
                .ifPresent(_ -> found.add(TWO_LEVELS_UP));
        return found;
    }

    /** Whether the findings that count move the total of all groups that far. */
    static boolean isGap(ScoreSheet sheet) {
        if (sheet.findings().standing().isEmpty()) {
            return false;
        }
        var own = sheet.with(Findings.NONE).reviewed().total();
        return isGap(own, sheet.reviewed().total());
    }

    /** Points given where the unit claims none are a gap, however few. */
    static boolean isGap(BigDecimal own, BigDecimal reviewed) {
        var distance = own.subtract(reviewed).abs();
        return distance.signum() > 0 && distance.compareTo(own.multiply(GAP_SHARE)) >= 0;
    }
}
