package vn.minh.publication.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.grading.Range;

class VietnameseTextTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Test
    void decimalsAreExactAndHaveAComma() {
        assertThat(VietnameseText.number(new BigDecimal("76.250"))).isEqualTo("76,25");
        assertThat(VietnameseText.number(new BigDecimal("49.995"))).isEqualTo("49,995");
        assertThat(VietnameseText.number(HUNDRED)).isEqualTo("100");
        assertThat(VietnameseText.number(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @Test
    void daysAreWrittenDayFirst() {
        assertThat(VietnameseText.day(LocalDate.parse("2026-05-21"))).isEqualTo("21/05/2026");
    }

    @Test
    void rangesAreSaidAsTheDecisionSaysThem() {
        assertThat(said("0", true, "50", false)).isEqualTo("dưới 50 điểm");
        assertThat(said("50", true, "75", true)).isEqualTo("từ 50 đến 75 điểm");
        assertThat(said("75", false, "100", true)).isEqualTo("trên 75 điểm");
        assertThat(said("75", false, null, true)).isEqualTo("trên 75 điểm");
        assertThat(said("75", true, "100", true)).isEqualTo("từ 75 điểm trở lên");
    }

    private static String said(String from, boolean fromInclusive, @Nullable String to, boolean toInclusive) {
        var range = new Range(new BigDecimal(from), fromInclusive, to == null ? null : new BigDecimal(to), toInclusive);
        return VietnameseText.range(range, HUNDRED);
    }
}
