package vn.minh.standalone.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void whatAnExpressionNamesAreItsMetricsAndTheLabelsTheyAreChosenBy() {
        var asked = Asked.of("""
                sum by (le, service) (rate(one_seconds_bucket{job="minh", le=~"30|30.0"}[5m]))
                / on (service) a:ratio5m > 0.02 and max_over_time(up[1h]) unless two{state!="up {x}"} == 1 or vector(0)""");

        assertThat(asked)
                .isEqualTo(Map.of(
                        "one_seconds_bucket", Set.of("job", "le"),
                        "a:ratio5m", Set.of(),
                        "up", Set.of(),
                        "two", Set.of("state")));
    }

    @Test
    void everyRuleAndEveryPanelAsksForSomething() {
        assertThat(Rules.written().all())
                .allMatch(rule -> !Asked.of(rule.expression()).isEmpty());
        assertThat(Board.written().stream()
                        .flatMap(board -> board.panels().stream())
                        .flatMap(panel -> panel.expressions().stream())
                        .filter(expression -> Asked.of(expression).isEmpty()))
                .isEmpty();
    }
}
