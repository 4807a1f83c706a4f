package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be saved while somebody is still writing. */
class HalfAnswerTest {

    private static final Given NOTHING = new Given(null, null, null, null);

    @Test
    void whatIsStillMissingIsNoFaultYet() {
        for (var item : List.of("1.1.m", "1.2.a", "1.2.b", "1.2.c", "1.3.a", "2.2.b")) {
            assertThat(Grading.checkPart(Sets.EVERY_KIND, item, NOTHING))
                    .as(item)
                    .isEmpty();
            assertThat(Grading.check(Sets.EVERY_KIND, item, NOTHING)).as(item).isNotEmpty();
        }
        assertThat(Grading.checkPart(Sets.EVERY_KIND, "1.3.a", Said.amount("639")))
                .isEmpty();
        assertThat(Grading.checkPart(Sets.EVERY_KIND, "1.3.a", Said.points("7")))
                .isEmpty();
        assertThat(Grading.checkPart(Sets.EVERY_KIND, "1.2.c", Said.fields("solution", "", "form", "mua")))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsWrongAtOnce() {
        assertThat(faults("1.3.a", Said.amount("-1"))).containsExactly(FaultCode.COUNT_NEGATIVE);
        assertThat(faults("1.3.a", Said.points("20.5"))).containsExactly(FaultCode.POINTS_ABOVE_MAX);
        assertThat(faults("1.2.a", Said.yes())).containsExactly(FaultCode.WRONG_SHAPE);
        assertThat(faults("1.2.c", Said.fields("form", "mượn"))).containsExactly(FaultCode.FIELD_NOT_A_CHOICE);
        assertThat(faults("9.9.z", NOTHING)).containsExactly(FaultCode.UNKNOWN_ITEM);
        assertThat(faults("1.2.d", NOTHING)).containsExactly(FaultCode.NOT_ANSWERABLE);
    }

    private static List<FaultCode> faults(String item, Given given) {
        return Grading.checkPart(Sets.EVERY_KIND, item, given).stream()
                .map(Fault::code)
                .toList();
    }
}
