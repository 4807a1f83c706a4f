package vn.minh.standalone.watch;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said of rules and boards without running anything of ours. */
class WatchFilesTest {

    private static final List<String> SEVERITIES = List.of("critical", "warning", "info");

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyAlertSaysWhatItMeansAndWhatToDo() {
        var chapters = Rules.text(Rules.folder().resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .collect(toSet());

        var alerts = Rules.written().alerts();

        assertThat(alerts).hasSizeGreaterThan(15).allSatisfy(alert -> {
            assertThat(SEVERITIES).contains(alert.severity());
            assertThat(alert.says("summary")).as(alert.name()).isNotBlank();
            assertThat(alert.says("meaning")).as(alert.name()).hasSizeGreaterThan(40);
            assertThat(alert.says("action")).as(alert.name()).hasSizeGreaterThan(40);
            assertThat(alert.says("chapter"))
                    .isEqualTo("deploy/observability/README.md#" + alert.name().toLowerCase(Locale.ROOT));
        });
        assertThat(chapters).isEqualTo(alerts.stream().map(Rules.Rule::name).collect(toSet()));
    }

    @Test
    void everyCommandThatAnAlertNamesIsThere() {
        var help = Rules.text(Path.of(System.getProperty("minh.root", "")).resolve("minh"));

        for (var alert : Rules.written().alerts()) {
            var named = Pattern.compile("\\./minh ([a-z-]+)").matcher(alert.says("action"));
            while (named.find()) {
                assertThat(help).containsPattern("\n\\./minh [a-z|-]*\\b" + named.group(1) + "\\b");
            }
        }
    }

    @Test
    void prometheusTakesTheRulesAndTheirArithmeticIsRight() throws Exception {
        var checked = promtool("check", "rules", Rules.folder().resolve("rules.yaml"));
        var counted = promtool("test", "rules", Rules.folder().resolve("rules-test.yaml"));

        assertThat(checked).contains("SUCCESS");
        assertThat(counted).contains("SUCCESS").doesNotContain("FAILED");
    }

    @Test
    void aRuleThatCountsWronglyIsFound() throws Exception {
        var wrong = Rules.written()
                .text()
                .replace(
                        "minh_outbox_oldest_seconds{job=\"minh\"}) > 30",
                        "minh_outbox_oldest_seconds{job=\"minh\"}) > 3000");
        Files.writeString(folder.resolve("rules.yaml"), wrong);
        var test = Files.copy(Rules.folder().resolve("rules-test.yaml"), folder.resolve("rules-test.yaml"));

        assertThat(promtool("test", "rules", test)).contains("FAILED").contains("FactsWait");
    }

    @Test
    void aMinuteBecomesASecondAndNoThresholdMoves() {
        var hurried = new Rules("""
                groups:
                  - name: one
                    rules:
                      - alert: Late
                        expr: rate(a_seconds[5m]) > 300 and max_over_time(up[1d]) > 5
                        for: 15m
                      - alert: Again
                        expr: changes(a_seconds[1h]) > 2
                """).hurried();

        assertThat(hurried.text())
                .contains("rate(a_seconds[5s]) > 300 and max_over_time(up[1440s]) > 5", "for: 15s", "[180s]) > 2");
    }

    @Test
    void everyPanelHasAUnitAndADescriptionAndReadsTheChosenSource() {
        var panels = Board.written().stream()
                .flatMap(board -> board.panels().stream())
                .toList();

        assertThat(panels.size()).isGreaterThan(30);
        for (var panel : panels) {
            var body = panel.body();
            assertThat(body.at("/fieldConfig/defaults/unit").asText())
                    .as(panel.title())
                    .isNotBlank();
            assertThat(body.path("description").asText()).as(panel.title()).hasSizeGreaterThan(20);
            assertThat(body.at("/datasource/uid").asText()).as(panel.title()).isEqualTo("${source}");
            assertThat(panel.expressions()).as(panel.title()).isNotEmpty().allMatch(asked -> !asked.isBlank());
        }
    }

    @Test
    void theBoardsCanStandInOneGrafana() {
        var boards = Board.written();

        assertThat(boards).hasSize(3);
        assertThat(boards)
                .extracting(board -> board.body().path("uid").asText())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(boards)
                .extracting(board -> board.body().path("title").asText())
                .doesNotHaveDuplicates();
        for (var board : boards) {
            var ids = new ArrayList<Integer>();
            board.body()
                    .path("panels")
                    .forEach(panel -> ids.add(panel.path("id").asInt()));
            assertThat(ids).as(board.file()).doesNotHaveDuplicates().doesNotContain(0);
            assertThat(board.body().has("__inputs")).isFalse();
            assertThat(board.body().at("/templating/list/0/type").asText()).isEqualTo("datasource");
        }
    }

    @Test
    void prometheusOnOneMachineAsksTheSecondDoorOfEveryService() throws IOException {
        var ports = new Properties();
        ports.load(new StringReader(Rules.text(Rules.folder().resolve("../standalone/ports.properties"))));
        var written = new HashMap<String, String>();
        ports.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".management"))
                .forEach(name -> written.put(name.replace(".management", ""), "127.0.0.1:" + ports.getProperty(name)));

        var asked = new HashMap<String, String>();
        targets()
                .forEach(one -> asked.put(
                        one.at("/labels/service").asText(), one.at("/targets/0").asText()));

        assertThat(asked).isEqualTo(Map.copyOf(written)).hasSizeGreaterThan(6);
        assertThat(Rules.text(Rules.folder().resolve("grafana/provisioning/datasources/minh.yaml")))
                .contains("http://127.0.0.1:" + ports.getProperty("prometheus"));
    }

    private static List<JsonNode> targets() throws IOException {
        var scraped = new YAMLMapper()
                .readTree(Rules.text(Rules.folder().resolve("prometheus.yaml")))
                .path("scrape_configs");
        assertThat(scraped).hasSize(1);
        assertThat(scraped.at("/0/job_name").asText()).isEqualTo("minh");
        return Rules.children(scraped.at("/0/static_configs")).toList();
    }

    private static String promtool(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String promtool(String first, String second, Path file) throws IOException, InterruptedException {
        return promtool(first, second, file.toString());
    }
}
