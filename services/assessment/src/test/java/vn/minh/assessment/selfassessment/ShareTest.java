package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0.000000",
        "1, 3, 33.333333",
        "2, 3, 66.666667",
        "3, 3, 100.000000",
        "1, 16, 6.250000",
        "5, 64000000, 0.000008"
    })
    void aShareIsAPercentageToSixDecimalsHalfUp(int recognised, int all, String percent) {
        var share = new Share("2.1.a", "THU", 2, recognised, all);

        assertThat(share.percent()).hasToString(percent);
    }

    @Test
    void aShareOfNobodyIsNone() {
        var share = new Share("2.1.a", "THU", 2, 0, 0);

        assertThat(share.percent()).isNull();
        assertThat(share.given()).isNull();
    }
}
