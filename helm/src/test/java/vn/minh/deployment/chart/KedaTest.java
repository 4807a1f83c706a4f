package vn.minh.deployment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brokers of others are spoken to in several ways; the sizes show one. */
class KedaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protocol=PLAINTEXT",
                "protocol=SASL_PLAINTEXT,mechanism=PLAIN",
                "protocol=SASL_SSL,mechanism=SCRAM-SHA-256",
                "protocol=SASL_SSL,ca.secret=",
                "protocol=SSL",
                "protocol=SSL,ca.secret="
            })
    void kedaSpeaksToBrokersOfOthersHoweverTheyWantIt(String case_) {
        var settings = new TreeMap<>(Map.of("keda.enabled", "true"));
        for (var setting : case_.split(",", -1)) {
            settings.put("kafka." + setting.split("=", 2)[0], setting.split("=", 2)[1]);
        }

        var manifest = Chart.render("values.yaml", settings);

        assertThat(manifest.all("ScaledObject")).isNotEmpty();
        assertThat(manifest.objects()).flatMap(Models::findings).isEmpty();
        assertThat(KedaRules.all())
                .allSatisfy(rule -> assertThat(rule.findings().apply(manifest)).isEmpty());
    }
}
