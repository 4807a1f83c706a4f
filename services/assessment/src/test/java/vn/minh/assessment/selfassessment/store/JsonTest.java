package vn.minh.assessment.selfassessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.selfassessment.Frozen;
import vn.minh.assessment.selfassessment.Frozen.Explained;
import vn.minh.assessment.selfassessment.Remarks;
import vn.minh.assessment.selfassessment.Share;
import vn.minh.contracts.Result;

class JsonTest {

    @Test
    void whatWasFrozenBeforeThereWereWordsStaysReadable() {
        var frozen = Json.frozen("""
                {"round":1,"fingerprint":"ab","answers":[{"item":"1.2.a","points":"30"}],"evidence":[],
                 "result":{"groups":[],"level":2},"answeredBy":["council"]}""");

        assertThat(frozen.answers()).hasSize(1);
        assertThat(frozen.remarks()).isEmpty();
        assertThat(frozen.explanations()).isEmpty();
        assertThat(frozen.shares()).isEmpty();
    }

    @Test
    void everythingThatIsFrozenIsReadAgain() {
        var frozen = new Frozen(
                2,
                "ab",
                List.of(),
                List.of(),
                new Result(List.of(), 1),
                List.of("council"),
                Map.of("1.2.b", new Remarks("diễn giải", null)),
                List.of(new Explained("a:b", "1.2", null, "câu", "vì", "x", Instant.parse("2026-12-01T02:00:00Z"))),
                List.of(new Share("2.1.a", "THU", 2, 1, 3)));

        assertThat(Json.frozen(Json.write(frozen))).isEqualTo(frozen);
    }
}
