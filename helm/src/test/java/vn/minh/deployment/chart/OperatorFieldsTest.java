package vn.minh.deployment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators take: each field is shown to be looked at, by one that is wrong. */
class OperatorFieldsTest {

    private static final Set<String> FREE = Set.of("labels", "annotations", "matchLabels", "requests", "limits");

    @ParameterizedTest
    @MethodSource("types")
    void itIsSaidWhereEachWasRead(String type) {
        assertThat(OperatorFields.sources(type))
                .isNotEmpty()
                .allMatch(source -> source.matches("[a-z0-9-]+/[a-z0-9-]+@[0-9a-f]{40} \\S+\\.(yaml|go|md)"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void noFieldIsKnownThatIsNotUsed(String type) {
        var used = new TreeSet<String>();
        objects(type).forEach(object -> used.addAll(OperatorFields.used(type, object)));

        assertThat(used).isEqualTo(OperatorFields.fields(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldThatIsMisspelledIsNoticed(String type) {
        assertThat(unnoticed(type, OperatorFieldsTest::misspell)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyValueOfAnotherKindIsNoticed(String type) {
        assertThat(unnoticed(type, OperatorFieldsTest::changeItsKind)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ScaledObject /spec/triggers/0/metricType Percent",
                "ScaledObject /spec/triggers/0/metadata/value 70%",
                "ScaledObject /spec/triggers/1/type apache",
                "ScaledObject /spec/triggers/1/metadata/sasl SCRAM-SHA-512",
                "ScaledObject /spec/triggers/1/metadata/tls true",
                "ScaledObject /spec/triggers/1/metadata/offsetResetPolicy first",
                "ScaledObject /spec/triggers/1/metadata/version 4",
                "TriggerAuthentication /spec/secretTargetRef/0/parameter user",
                "Cluster /spec/imageName ghcr.io/cloudnative-pg/postgresql:latest",
                "Cluster /spec/affinity/podAntiAffinityType hard",
                "Cluster /spec/postgresql/parameters/shared_buffers 2Gi",
                "Cluster /spec/postgresql/synchronous/method quorum",
                "Cluster /spec/postgresql/synchronous/dataDurability strict",
                "Cluster /spec/plugins/0/name instance.barman-cloud.cloudnative-pg.io",
                "Database /spec/name template1",
                "Database /spec/databaseReclaimPolicy keep",
                "ScheduledBackup /spec/schedule 0_2_*_*_*",
                "ScheduledBackup /spec/method barman",
                "ObjectStore /spec/retentionPolicy 30_days",
                "ObjectStore /spec/configuration/data/compression zstd",
                "ServiceMonitor /spec/endpoints/0/interval 15_seconds",
                "ServiceMonitor /spec/endpoints/0/relabelings/0/action set",
                "PrometheusRule /spec/groups/1/rules/0/for 2_minutes"
            })
    void aValueThatNobodyTakesIsNoticed(String case_) {
        var parts = case_.split(" ", 3);
        var object = Chart.everything().copy().all(parts[0]).findFirst().orElseThrow();
        var there = object.at(parts[1]);

        put(object, JsonPointer.compile(parts[1]), TextNode.valueOf(parts[2].replace('_', ' ')));

        assertThat(there.isTextual()).isTrue();
        assertThat(Models.findings(object)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ScaledObject /spec scaleTargetRef",
                "ScaledObject /spec/triggers/1/metadata consumerGroup",
                "ScaledObject /spec/triggers/0 metricType",
                "TriggerAuthentication /spec/secretTargetRef/0 key",
                "Cluster /spec instances",
                "Cluster /spec/postgresql/synchronous number",
                "Cluster /spec/plugins/0/parameters barmanObjectName",
                "Database /spec owner",
                "ScheduledBackup /spec schedule",
                "ObjectStore /spec/configuration destinationPath",
                "ServiceMonitor /spec selector",
                "PrometheusRule /spec/groups/0/rules/0 expr"
            })
    void whatIsMissingIsNoticed(String case_) {
        var parts = case_.split(" ", 3);
        var object = Chart.everything().copy().all(parts[0]).findFirst().orElseThrow();

        assertThat(Manifest.object(object.at(parts[1])).remove(parts[2])).isNotNull();

        assertThat(Models.findings(object)).isNotEmpty();
    }

    @Test
    void anObjectOfAnUnknownKindIsNoticed() {
        var object = Chart.everything().copy().one("Database", "minh-review");
        object.put("apiVersion", "postgresql.cnpg.io/v2");

        assertThat(Models.findings(object)).singleElement().asString().contains("which nobody here knows");
    }

    private static List<String> unnoticed(String type, BiConsumer<ObjectNode, JsonPointer> offence) {
        var unnoticed = new ArrayList<String>();
        objects(type).forEach(object -> {
            var leaves = new ArrayList<JsonPointer>();
            collect(object.path("spec"), JsonPointer.compile("/spec"), leaves);
            leaves.forEach(leaf -> {
                var broken = object.deepCopy();
                offence.accept(broken, leaf);
                if (!broken.equals(object)
                        && OperatorFields.findings(type, broken).isEmpty()) {
                    unnoticed.add(Manifest.kindAndName(object) + " " + leaf);
                }
            });
        });
        return unnoticed;
    }

    private static void misspell(ObjectNode object, JsonPointer leaf) {
        var field = leaf;
        while (!object.at(field.head()).isObject()) {
            field = field.head();
        }
        var name = field.last().getMatchingProperty();
        if (!FREE.contains(field.head().last().getMatchingProperty())) {
            var parent = Manifest.object(object.at(field.head()));
            parent.set(name + "s", parent.remove(name));
        }
    }

    private static void changeItsKind(ObjectNode object, JsonPointer leaf) {
        put(object, leaf, object.at(leaf).isBoolean() ? TextNode.valueOf("yes") : BooleanNode.TRUE);
    }

    private static void put(ObjectNode object, JsonPointer leaf, JsonNode value) {
        if (object.at(leaf.head()) instanceof ArrayNode list) {
            list.set(leaf.last().getMatchingIndex(), value);
        } else {
            Manifest.object(object.at(leaf.head())).set(leaf.last().getMatchingProperty(), value);
        }
    }

    private static void collect(JsonNode node, JsonPointer path, List<JsonPointer> leaves) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(entry.getValue(), path.appendProperty(entry.getKey()), leaves));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(node.path(index), path.appendIndex(index), leaves);
            }
        } else {
            leaves.add(path);
        }
    }

    private static Stream<ObjectNode> objects(String type) {
        return Chart.everything().objects().stream()
                .filter(object -> type.equals(object.path("apiVersion").asText() + " "
                        + object.path("kind").asText()));
    }

    static Stream<String> types() {
        return OperatorFields.types().stream();
    }
}
