package vn.minh.deployment.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ChartRulesTest {

    @TestFactory
    Stream<DynamicTest> everySizeKeepsEveryRule() {
        return Chart.SIZES.stream()
                .flatMap(size -> rules().map(rule -> dynamicTest(
                        size + ": " + rule.says(),
                        () -> assertThat(rule.findings().apply(Chart.of(size))).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everythingThatCanBeMadeKeepsEveryRule() {
        return rules().map(rule -> dynamicTest(
                rule.says(),
                () -> assertThat(rule.findings().apply(Chart.everything())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aChartThatBreaksARuleIsNoticed() {
        return rules().map(rule -> dynamicTest("not: " + rule.says(), () -> {
            var broken = Chart.everything().copy();

            rule.offence().accept(broken);

            assertThat(rule.findings().apply(broken)).isNotEmpty();
        }));
    }

    private static Stream<Rule> rules() {
        return Stream.of(
                        PodRules.all(),
                        ScalingRules.all(),
                        NetworkRules.all(),
                        SettingRules.all(),
                        KafkaRules.all(),
                        KedaRules.all(),
                        PostgresRules.all(),
                        MonitoringRules.all())
                .flatMap(List::stream);
    }
}
