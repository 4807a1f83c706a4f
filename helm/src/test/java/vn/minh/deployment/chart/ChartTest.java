package vn.minh.deployment.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.deployment.Sources;

class ChartTest {

    /** File of the chart, file of the checkout. */
    private static final Map<String, String> SHARED = Map.of(
            "topics.yaml", "deploy/kafka/topics.yaml",
            "broker.properties", "deploy/kafka/broker.properties",
            "databases.yaml", "deploy/postgres/databases.yaml",
            "postgresql.conf", "deploy/postgres/postgresql.conf",
            "observability/rules.yaml", "deploy/observability/rules.yaml");

    @ParameterizedTest
    @MethodSource("sizes")
    void itIsWellFormedForEverySize(String size) throws IOException {
        var lint = Chart.lint(size);

        assertThat(lint.getMessages()).isEmpty();
        assertThat(lint.isFailed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void whoeverTakesItKnowsEveryFieldOfIt(String size) {
        assertThat(Chart.of(size).objects())
                .isNotEmpty()
                .flatMap(Models::findings)
                .isEmpty();
        assertThat(Chart.everything().objects()).flatMap(Models::findings).isEmpty();
    }

    @Test
    void aFieldThatNobodyKnowsIsNoticed() {
        var broken = Chart.everything().copy();
        for (var kind : new String[] {"Deployment", "KafkaUser", "ServiceMonitor", "ScaledObject", "Cluster"}) {
            Manifest.object(broken.all(kind).findFirst().orElseThrow().path("spec"))
                    .put("replica", 3);
        }

        assertThat(broken.objects()).flatMap(Models::findings).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services.portal.replica=3",
                "services.portl.replicas=3",
                "image.tag=latest",
                "kafka.cluster.storage=40GB",
                "prepare.skip={tables}",
                "shutdown.delay=0",
                "services.review.settings.minh\\.review\\.appeal-days=30"
            })
    void aTypoIsRefused(String setting) {
        var parts = setting.split("=", 2);

        assertThatThrownBy(() -> Chart.render("values-city.yaml", Map.of(parts[0], parts[1])))
                .hasMessageContaining("values don't meet the specifications");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services.portal.max=24|take 396 connections",
                "services.review.max=49|has only 48 partitions",
                "services.review.max=1|raise max",
                "services.reporting.enabled=false|asks reporting, which is not enabled",
                "kafka.cluster.nodes=2|Raise nodes or lower replication",
                "kafka.minInSync=3|minInSync must be less"
            })
    void whatWouldFailLaterIsRefusedAtOnceWithAWayOut(String case_) {
        var parts = case_.split("[=|]", 3);

        assertThatThrownBy(() -> Chart.render("values-city.yaml", Map.of(parts[0], parts[1])))
                .hasMessageContaining(parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "the-department-of-education-of-the-whole-city"})
    void aReleaseThatPostgresCannotBeCalledAfterIsRefused(String release) {
        assertThatThrownBy(() -> Chart.renderAs(release, "values-city.yaml"))
                .hasMessageContaining("Take another release name");
    }

    @Test
    void whatItSharesWithOthersIsBroughtFromThere() throws IOException {
        var files = Chart.copy("shared").resolve("files");

        for (var shared : SHARED.entrySet()) {
            assertThat(files.resolve(shared.getKey())).hasSameBinaryContentAs(Sources.file(shared.getValue()));
        }
        assertThat(Sources.file("helm/minh/files")).doesNotExist();
    }

    @Test
    void aChartIsNotMadeOverAnother() throws IOException {
        var folder = Chart.copy("there-already");
        Files.writeString(folder.resolve("Chart.yaml"), "ours");

        assertThat(Chart.make(folder)).contains("is there already", "name a new folder");
        assertThat(folder.resolve("Chart.yaml")).hasContent("ours");
    }

    @Test
    void alertsAndBoardsAreThoseOfTheFiles() throws IOException {
        var rules = Sources.read("deploy/observability/rules.yaml");
        try (var boards = Files.list(Sources.file("deploy/observability/dashboards"))) {
            var files = boards.map(board -> String.valueOf(board.getFileName())).toList();

            var all = Chart.everything();

            assertThat(all.one("PrometheusRule", "minh").at("/spec/groups"))
                    .isNotEmpty()
                    .isEqualTo(rules.path("groups"));
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(all.one("ConfigMap", "minh-dashboard-" + file.replace(".json", ""))
                                    .at("/data")
                                    .path(file)
                                    .asText()
                                    .strip())
                            .isEqualTo(Files.readString(Sources.file("deploy/observability/dashboards/" + file))
                                    .strip()));
        }
    }

    @Test
    void theFolderOfTheCheckoutIsRefusedSinceItIsNotTheWholeChart() {
        assertThatThrownBy(() -> Chart.render(Sources.file("helm/minh"), "values-city.yaml", Map.of()))
                .hasMessageContainingAll("files/topics.yaml is missing", "helm/chart.sh DIR");
    }

    /** So it was where a checkout had lost its links: each file held the line it should have led to. */
    @ParameterizedTest
    @MethodSource("shared")
    void aFileThatIsMissingOrHoldsNothingIsNoticed(String file) throws IOException {
        var folder = Chart.copy("missing");
        Files.writeString(folder.resolve("files").resolve(file), "../../../deploy/" + file);
        assertThatThrownBy(() -> Chart.render(folder, "values-city.yaml", Map.of()))
                .hasMessageContaining(file);

        Files.delete(folder.resolve("files").resolve(file));
        assertThatThrownBy(() -> Chart.render(folder, "values-city.yaml", Map.of()))
                .hasMessageContaining(file);
    }

    static Stream<String> shared() {
        return SHARED.keySet().stream();
    }

    static Stream<String> sizes() {
        return Chart.SIZES.stream();
    }
}
