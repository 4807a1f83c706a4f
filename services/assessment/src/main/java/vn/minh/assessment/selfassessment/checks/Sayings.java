package vn.minh.assessment.selfassessment.checks;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How people write numbers, and how they write that there is nothing. */
final class Sayings {

    /** Without marks and in small letters. */
    private static final Set<String> NOTHING = Set.of(
            "", "0", "khong", "khong co", "chua", "chua co", "khong su dung", "chua su dung", "none", "no", "na");

    private Sayings() {}

    static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** “Không có.”, “-”, “N/A” declare nothing; a blank has not declared yet. */
    static boolean isNothing(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return !text.isBlank() && NOTHING.contains(plain);
    }
}
