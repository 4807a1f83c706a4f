package vn.minh.sandbox.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.Wire;
import vn.minh.sandbox.SomeRecord;

class RulebookTest {

    private static final SomeRecord RECORD = SomeRecord.ofANewSchool();
    private final Rulebook rules = new Rulebook(Optional.empty());

    @Test
    void whatMinhSendsIsSound() {
        assertThat(rules.check(State.HELD, sent())).isEmpty();
        assertThat(rules.check(State.HELD, Wire.mapper().valueToTree(RECORD.ownResult(1))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsRefusedWithItsReasonAndItsPlace(String reason, String place, Consumer<ObjectNode> fault) {
        var broken = sent();
        fault.accept(broken);

        var refusal = rules.check(State.HELD, broken).orElseThrow();

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.detail()).contains(place);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("schema", "level", r -> result(r).put("level", 0)),
                fault("schema", "level", r -> result(r).put("level", 4)),
                fault("schema", "level", r -> group(r).put("level", 4)),
                fault("schema", "points", r -> group(r).put("points", "100.01")),
                fault("schema", "points", r -> group(r).put("points", "-1")),
                fault("schema", "points", r -> group(r).put("points", 50)),
                fault("schema", "points", r -> group(r).put("points", "1E2")),
                fault("schema", "groups", r -> result(r).putArray("groups")),
                fault("schema", "kind", r -> r.put("kind", "RUMOUR")),
                fault("schema", "schoolYear", r -> r.put("schoolYear", "2025")),
                fault("schema", "required", r -> r.remove("unit")),
                fault("schema", "required", r -> r.remove("decisionNumber")),
                fault("record-key", RECORD.key(), r -> r.put("recordKey", "X|4725|2025-2026|RECOGNISED_RESULT")),
                fault(
                        "school-year",
                        "2025-2027",
                        r -> r.put("schoolYear", "2025-2027")
                                .put("recordKey", RECORD.unit() + "|4725|2025-2027|RECOGNISED_RESULT")),
                fault("decided-on", "lịch", r -> r.put("decidedOn", "2026-02-30")));
    }

    @ParameterizedTest
    @MethodSource("faultyWithdrawals")
    void aFaultyWithdrawalIsRefusedLikewise(String reason, String place, Consumer<ObjectNode> fault) {
        ObjectNode broken = Wire.mapper().valueToTree(RECORD.withdrawn(2));
        assertThat(rules.check(State.WITHDRAWN, broken)).isEmpty();
        fault.accept(broken);

        var refusal = rules.check(State.WITHDRAWN, broken).orElseThrow();

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.detail()).contains(place);
    }

    static Stream<Arguments> faultyWithdrawals() {
        return Stream.of(
                fault("schema", "required", r -> r.remove("withdrawnOn")),
                fault("schema", "withdrawnOn", r -> r.put("withdrawnOn", "30/06/2026")),
                fault("withdrawn-on", "lịch", r -> r.put("withdrawnOn", "2026-06-31")),
                fault("record-key", RECORD.key(), r -> r.put("recordKey", "X|4725|2025-2026|RECOGNISED_RESULT")));
    }

    @Test
    void aFieldItDoesNotKnowDoesNoHarm() {
        var sent = sent().put("colour", "blue");

        assertThat(rules.check(State.HELD, sent)).isEmpty();
    }

    @Test
    void aUnitItDoesNotKnowIsRefusedWhenItKnowsAny() {
        var strict = new Rulebook(Optional.of(List.of("HN-OTHER")));

        assertThat(strict.check(State.HELD, sent()))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo("unknown-unit"));
    }

    private static Arguments fault(String reason, String place, Consumer<ObjectNode> change) {
        return Arguments.of(reason, place, change);
    }

    private static ObjectNode sent() {
        return Wire.mapper().valueToTree(RECORD.revision(1));
    }

    private static ObjectNode result(ObjectNode record) {
        return (ObjectNode) record.get("result");
    }

    private static ObjectNode group(ObjectNode record) {
        return (ObjectNode) record.at("/result/groups/1");
    }
}
