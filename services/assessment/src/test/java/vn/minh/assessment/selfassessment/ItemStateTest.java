package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.assessment.SmallSet;
import vn.minh.grading.Given;

class ItemStateTest {

    private static final Given NOTHING = new Given(null, null, null, null);

    static Stream<Arguments> answers() {
        var measured = new Given(null, new BigDecimal("37"), null, null);
        return Stream.of(
                Arguments.of("2.2.a", null, ItemState.TODO),
                Arguments.of("2.2.a", Sheets.answer("2.2.a", NOTHING), ItemState.TODO),
                Arguments.of("2.2.a", Sheets.answer("2.2.a", measured), ItemState.DOING),
                Arguments.of("2.2.a", Sheets.answer("2.2.a", NOTHING, Sheets.PROOF), ItemState.DOING),
                Arguments.of("2.2.a", noted("2.2.a", NOTHING, new Remarks("vì sao", null)), ItemState.DOING),
                Arguments.of(
                        "2.2.a",
                        Sheets.answer("2.2.a", new Given(null, new BigDecimal("37"), BigDecimal.TEN, null)),
                        ItemState.DONE),
                Arguments.of(
                        "1.2.c",
                        Sheets.answer("1.2.c", new Given(null, null, null, Map.of("solution", ""))),
                        ItemState.DOING),
                Arguments.of("1.2.b", Sheets.answer("1.2.b", Given.ofNoConcern()), ItemState.DOING),
                Arguments.of(
                        "1.2.b", noted("1.2.b", Given.ofNoConcern(), new Remarks(null, "vì sao")), ItemState.DONE));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anItemIsAsFarAsItsAnswer(String code, @Nullable GivenAnswer answer, ItemState expected) {
        var item = SmallSet.READ
                .places()
                .filter(place -> place.item().code().equals(code))
                .findFirst()
                .orElseThrow()
                .item();

        assertThat(ItemState.of(SmallSet.READ, item, answer)).isEqualTo(expected);
    }

    private static GivenAnswer noted(String item, Given given, Remarks remarks) {
        return new GivenAnswer(item, given, remarks, List.of(), "council", Dossiers.NOW, 1);
    }
}
