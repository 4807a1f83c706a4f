package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.grading.Said.amount;
import static vn.minh.grading.Said.fields;
import static vn.minh.grading.Said.points;
import static vn.minh.grading.Said.yes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    record Case(String item, Given given, FaultCode code, String sentence) {}

    private static final List<Case> WRONG = List.of(
            new Case("9.9.z", yes(), FaultCode.UNKNOWN_ITEM, "Bộ chỉ số TEST không có chỉ tiêu 9.9.z"),
            new Case("1.2.d", points("1"), FaultCode.NOT_ANSWERABLE, "loại “chưa xác định được dòng” nên không nhận"),
            new Case("1.1.m", given(null, null, null), FaultCode.MET_MISSING, "chưa được chọn có hay không"),
            new Case("1.1.m", given(true, null, "1"), FaultCode.POINTS_DO_NOT_FOLLOW, "“có” (được 0 điểm)"),
            new Case("1.2.b", given(true, null, "9"), FaultCode.POINTS_DO_NOT_FOLLOW, "điểm 9 không khớp với câu trả"),
            new Case("1.2.b", given(false, null, "10"), FaultCode.POINTS_DO_NOT_FOLLOW, "“không” (được 0 điểm)"),
            new Case("1.2.b", given(true, "1", null), FaultCode.WRONG_SHAPE, "không nhận phần “số lượng, tỉ lệ”"),
            new Case("1.2.a", given(null, null, null), FaultCode.POINTS_MISSING, "hãy ghi điểm từ 0 đến 40"),
            new Case("1.2.a", points("-0.01"), FaultCode.POINTS_NEGATIVE, "điểm -0,01 nhỏ hơn 0"),
            new Case("1.2.a", points("40.01"), FaultCode.POINTS_ABOVE_MAX, "điểm 40,01 cao hơn điểm tối đa 40"),
            new Case("1.2.a", points("7.125"), FaultCode.POINTS_OFF_STEP, "điểm 7,125 không theo bước điểm 0,01"),
            new Case("1.2.a", given(true, null, "1"), FaultCode.WRONG_SHAPE, "không nhận phần “có/không”"),
            new Case("1.2.a", amount("1", "1"), FaultCode.WRONG_SHAPE, "hãy bỏ phần đó, chỉ ghi điểm"),
            new Case("1.3.b", amount("50", "7.3"), FaultCode.POINTS_OFF_STEP, "điểm 7,3 không theo bước điểm 0,5"),
            new Case("1.3.a", amount("5"), FaultCode.POINTS_MISSING, "hãy ghi điểm từ 0 đến 20"),
            new Case("1.3.a", points("5"), FaultCode.AMOUNT_MISSING, "thiếu số lượng nên chưa tính được"),
            new Case("1.3.a", amount("-1", "5"), FaultCode.COUNT_NEGATIVE, "số lượng -1 nhỏ hơn 0"),
            new Case("1.3.a", amount("1.5", "5"), FaultCode.COUNT_NOT_WHOLE, "số lượng 1,5 không phải số nguyên"),
            new Case("1.3.a", amount("1000000000", "5"), FaultCode.COUNT_TOO_LARGE, "mức nhận được là 999999999"),
            new Case("1.3.a", amount("5", "21"), FaultCode.POINTS_ABOVE_MAX, "cao hơn điểm tối đa 20"),
            new Case("1.3.b", amount("-0.1", "5"), FaultCode.PERCENTAGE_OUT_OF_RANGE, "tỉ lệ -0,1 nằm ngoài"),
            new Case("1.3.b", amount("100.01", "5"), FaultCode.PERCENTAGE_OUT_OF_RANGE, "tỉ lệ 100,01 nằm ngoài"),
            new Case("1.3.b", amount("1.1234567", "5"), FaultCode.PERCENTAGE_TOO_PRECISE, "quá 6 chữ số thập phân"),
            new Case("1.3.b", points("5"), FaultCode.AMOUNT_MISSING, "hãy ghi tỉ lệ phần trăm"),
            new Case("2.2.a", amount("49", "20"), FaultCode.POINTS_NOT_OF_BAND, "giá trị 49 được 10 điểm theo bảng"),
            new Case("2.2.a", amount("-1"), FaultCode.COUNT_NEGATIVE, "số lượng -1"),
            new Case("2.2.a", amount("9.5", "9"), FaultCode.COUNT_NOT_WHOLE, "số lượng 9,5"),
            new Case("2.2.a", amount("1000000000", "9"), FaultCode.COUNT_TOO_LARGE, "số lượng 1000000000"),
            new Case("2.2.b", amount("1.1234567", "9"), FaultCode.PERCENTAGE_TOO_PRECISE, "tỉ lệ 1,1234567"),
            new Case("2.2.b", amount("-1"), FaultCode.PERCENTAGE_OUT_OF_RANGE, "tỉ lệ -1"),
            new Case("2.2.b", amount("101"), FaultCode.PERCENTAGE_OUT_OF_RANGE, "tỉ lệ 101 nằm ngoài"),
            new Case("2.2.b", given(null, null, null), FaultCode.AMOUNT_MISSING, "thiếu tỉ lệ phần trăm"),
            new Case("1.2.c", fields(), FaultCode.FIELDS_MISSING, "hãy khai báo: Tên giải pháp, Hình thức"),
            new Case("1.2.c", fields("price", "1"), FaultCode.FIELD_UNKNOWN, "không có mục khai báo “price”"),
            new Case("1.2.c", fields("solution", " "), FaultCode.FIELD_BLANK, "mục “Tên giải pháp” để trống"),
            new Case("1.2.c", fields("form", "mượn"), FaultCode.FIELD_NOT_A_CHOICE, "hãy chọn: thuê, mua"),
            new Case(
                    "1.2.c",
                    new Given(null, null, BigDecimal.ONE, Map.of("form", "mua")),
                    FaultCode.WRONG_SHAPE,
                    "không nhận phần “điểm”"),
            new Case(
                    "1.2.a",
                    new Given(null, null, BigDecimal.ONE, Map.of("form", "mua")),
                    FaultCode.WRONG_SHAPE,
                    "không nhận phần “khai báo”"));

    @TestFactory
    Stream<DynamicTest> wrongAnswerIsRefusedWithItsItemAndASentence() {
        return WRONG.stream()
                .map(c -> DynamicTest.dynamicTest(c.item() + " " + c.sentence(), () -> {
                    var answers = Said.mandatoryMetAnd(c.item(), c.given());

                    var refused =
                            catchThrowableOfType(GradingRefused.class, () -> Grading.grade(Sets.EVERY_KIND, answers));

                    assertThat(refused.faults()).hasSize(1);
                    var fault = refused.faults().getFirst();
                    assertThat(fault.code()).isEqualTo(c.code());
                    assertThat(fault.item()).isEqualTo(c.item());
                    assertThat(fault.sentence())
                            .contains(c.item(), c.sentence(), "; hãy ")
                            .doesNotContain("…", "{", "}");
                    assertThat(Grading.check(Sets.EVERY_KIND, c.item(), c.given()))
                            .isEqualTo(refused.faults());
                }));
    }

    @Test
    void derivedItemTakesNoAnswer() {
        var set = Sets.everyKindWith("/groups/0/criteria/1/items/3/kind", "\"DERIVED\"");

        var faults = Grading.check(set, "1.2.d", points("1"));

        assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.NOT_ANSWERABLE);
        assertThat(faults.getFirst().sentence()).contains("loại “tính từ dữ liệu”");
    }

    @Test
    void everyMandatoryItemNeedsAnAnswer() {
        var faults = Grading.check(Sets.EVERY_KIND, Answers.of(Map.of("1.2.b", yes())));

        assertThat(faults)
                .containsExactly(
                        new Fault(FaultCode.MANDATORY_UNANSWERED, "1.1.m", Map.of()),
                        new Fault(FaultCode.MANDATORY_UNANSWERED, "2.1.m", Map.of()));
        assertThat(faults.getFirst().sentence())
                .isEqualTo("Chỉ tiêu 1.1.m là điều kiện bắt buộc nhưng chưa được trả lời; hãy chọn có hoặc không.");
    }

    @Test
    void everyFaultIsListedInTheOrderOfTheSet() {
        var answers = Answers.of(Map.of(
                "z", yes(), "a", yes(), "2.2.c", points("51"), "1.2.a", points("-1"), "1.2.d", yes(), "1.1.m", yes()));

        var faults = Grading.check(Sets.EVERY_KIND, answers);

        assertThat(faults).extracting(Fault::item).containsExactly("1.2.a", "1.2.d", "2.2.c", "a", "z", "2.1.m");
    }

    @Test
    void valueAndPointsAreBothRefused() {
        var faults = Grading.check(Sets.EVERY_KIND, "1.3.a", amount("-1", "-1"));

        assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.COUNT_NEGATIVE, FaultCode.POINTS_NEGATIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "40", "40.00", "4E+1", "0.01", "39.99"})
    void whatLiesOnTheScaleIsAccepted(String points) {
        assertThat(Grading.check(Sets.EVERY_KIND, "1.2.a", points(points))).isEmpty();
    }

    @Test
    void pointsThatSayTheSameAsTheAnswerAreAccepted() {
        assertThat(Grading.check(Sets.EVERY_KIND, "1.2.b", given(true, null, "10.0")))
                .isEmpty();
        assertThat(Grading.check(Sets.EVERY_KIND, "1.2.b", given(false, null, "0.00")))
                .isEmpty();
        assertThat(Grading.check(Sets.EVERY_KIND, "2.2.b", amount("75.01", "30")))
                .isEmpty();
        assertThat(Grading.check(Sets.EVERY_KIND, "1.3.a", amount("999999999", "0")))
                .isEmpty();
        assertThat(Grading.check(Sets.EVERY_KIND, "1.3.b", amount("99.999999", "0")))
                .isEmpty();
    }

    @Test
    void nothingAndEverythingAreValuesToo() {
        assertThat(Grading.check(Sets.EVERY_KIND, "1.3.a", amount("0", "0"))).isEmpty();
        assertThat(Grading.check(Sets.EVERY_KIND, "1.3.b", amount("0", "0"))).isEmpty();
        assertThat(Grading.check(Sets.EVERY_KIND, "1.3.b", amount("100", "0"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+999999999", "1E-999999999", "1E+2147483647", "1E-2147483647"})
    void monstrousNumbersAreRefusedWithoutBeingWrittenOut(String number) {
        assertThat(Grading.check(Sets.EVERY_KIND, "1.2.a", points(number))).hasSize(1);
        assertThat(Grading.check(Sets.EVERY_KIND, "1.3.a", amount(number, "1"))).hasSize(1);
        assertThat(Grading.check(Sets.EVERY_KIND, "2.2.b", amount(number))).hasSize(1);
        assertThat(Grading.checkFinding(Sets.EVERY_KIND, "2.1.m", new BigDecimal(number)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "", " 7", "7 ", "7,5", "1e3", "٣", "+7", "0x1F", "7.", ".5", "--1"})
    void textThatIsNoPlainNumberIsRefusedWithItsItem(String text) {
        var refused = catchThrowableOfType(GradingRefused.class, () -> Given.read("1.2.a", null, null, text, null));
        var alsoAmount = catchThrowableOfType(GradingRefused.class, () -> Given.read("1.3.a", null, text, null, null));

        assertThat(refused.faults()).containsExactly(new Fault(FaultCode.NOT_A_NUMBER, "1.2.a", Map.of("value", text)));
        assertThat(refused.faults().getFirst().sentence())
                .isEqualTo("Chỉ tiêu 1.2.a: “" + text + "” không phải là số đọc được; "
                        + "hãy ghi bằng chữ số, phần thập phân sau dấu chấm, ví dụ 7.5.");
        assertThat(alsoAmount.faults().getFirst().item()).isEqualTo("1.3.a");
    }

    @Test
    void plainNumbersAreReadExactly() {
        var given = Given.read("1.3.a", null, "639", "7.50", null);

        assertThat(given).isEqualTo(new Given(null, new BigDecimal("639"), new BigDecimal("7.50"), Map.of()));
    }

    @Test
    void nullOnTheWireCountsAsBlank() {
        var given = Json.reading(() -> Json.MAPPER.readValue("{\"fields\":{\"form\":null}}", Given.class));

        var faults = Grading.check(Sets.EVERY_KIND, "1.2.c", given);

        assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.FIELD_BLANK);
    }

    @Test
    void textOfAnAnswerIsNeverTakenForATemplate() {
        var faults = Grading.check(Sets.EVERY_KIND, "1.2.c", fields("form", "{choices}"));

        assertThat(faults.getFirst().sentence()).contains("“{choices}” không phải lựa chọn");
    }

    private static Given given(@Nullable Boolean met, @Nullable String amount, @Nullable String points) {
        return Given.read("?", met, amount, points, Map.of());
    }
}
