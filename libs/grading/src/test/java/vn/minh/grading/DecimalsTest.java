package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"100, 100", "100.00, 100", "1E+2, 100", "0.50, 0.5", "0E-9, 0", "-0.10, -0.1"})
    void oneNumberHasOneWrittenForm(String written, String exact) {
        assertThat(Decimals.exact(new BigDecimal(written))).hasToString(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+31", "1E-31", "1234567890123456789012345678901", "1E+999999999", "-1E+2147483647"})
    void monstrousNumbersNeverGetIntoASet(String written) {
        var provenance = new Provenance(Confidence.OFFICIAL, null);

        assertThatThrownBy(() -> new Scale(ScaleKind.PER_GROUP, new BigDecimal(written), provenance))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number out of range: " + new BigDecimal(written));
    }

    @Test
    void thirtyDigitsAreStillANumber() {
        assertThat(Decimals.isModest(new BigDecimal("1E+30"))).isTrue();
        assertThat(Decimals.isModest(new BigDecimal("1E-30"))).isTrue();
        assertThat(Decimals.isModest(new BigDecimal("123456789012345678901234567891")))
                .isTrue();
    }
}
