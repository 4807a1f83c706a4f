package vn.minh.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTest {

    private static final ObjectMapper JSON = Wire.mapper();

    @ParameterizedTest
    @CsvSource({"1E+2, 100", "100, 100", "4.50, 4.50", "0.0000001, 0.0000001", "-0.5, -0.5"})
    void decimalIsAPlainString(BigDecimal points, String plain) throws JsonProcessingException {
        var answer = new Answer("1.3.a", null, null, points, null);

        var written = JSON.writeValueAsString(answer);

        assertThat(written).isEqualTo("{\"item\":\"1.3.a\",\"points\":\"" + plain + "\"}");
    }

    @Test
    void decimalIsAPlainStringInATreeToo() {
        var answer = new Answer("1.3.a", null, null, new BigDecimal("1E+2"), null);

        JsonNode tree = JSON.valueToTree(answer);

        assertThat(tree.get("points").textValue()).isEqualTo("100");
    }

    @Test
    void decimalComesBackExactlyAsItWent() throws JsonProcessingException {
        var read = JSON.readValue("{\"item\":\"1.3.a\",\"points\":\"49.990\"}", Answer.class);

        assertThat(read.points()).isEqualTo(new BigDecimal("49.990"));
    }

    @Test
    void timesAreWordsNotNumbers() throws JsonProcessingException {
        var times = Map.of("at", Instant.parse("2026-12-04T02:00:00Z"));
        var days = Map.of("on", LocalDate.parse("2026-12-04"));

        assertThat(JSON.writeValueAsString(times)).isEqualTo("{\"at\":\"2026-12-04T02:00:00Z\"}");
        assertThat(JSON.writeValueAsString(days)).isEqualTo("{\"on\":\"2026-12-04\"}");
    }

    @Test
    void kindThatThisBuildDoesNotKnowIsAnErrorNotANull() {
        assertThatThrownBy(
                        () -> JSON.readValue("{\"code\":\"X\",\"name\":\"X\",\"kind\":\"UNIVERSITY\"}", UnitRef.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("UNIVERSITY");
    }
}
