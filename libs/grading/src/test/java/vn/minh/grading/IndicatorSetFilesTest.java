package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped files: readable, without flaw, honest about what they rest on. */
class IndicatorSetFilesTest {

    private static final List<String> FILES = List.of("4725.v1.json", "3276.v1.json", "3806.v1.json", "3806.v2.json");

    @TestFactory
    Stream<DynamicTest> shippedSetObeysItsSchemaAndHasNoFlaw() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    var tree = Sets.shipped(file);
                    var set = Json.set(tree);

                    assertThat(schema().validate(tree)).isEmpty();
                    assertThat(IndicatorSetCheck.check(set)).isEmpty();
                    assertThat(set.status()).isEqualTo(SetStatus.DEMONSTRATION);
                    assertThat(file).isEqualTo(set.code() + ".v" + set.version() + ".json");
                }));
    }

    @TestFactory
    Stream<DynamicTest> canonicalTextObeysTheSchemaAndReadsBackEqual() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    var set = Json.set(Sets.shipped(file));

                    var canonical = Json.MAPPER.readTree(Json.text(set));

                    assertThat(schema().validate(canonical)).isEmpty();
                    assertThat(Json.set(canonical)).isEqualTo(set);
                    assertThat(Json.text(Json.set(canonical))).isEqualTo(Json.text(set));
                }));
    }

    @Test
    void canonicalTextDoesNotDependOnHowNumbersWereWritten() {
        var written = Sets.everyKind();
        Sets.changed(written, "/scale/max", "\"100.00\"");
        Sets.changed(written, "/scoring/step", "1e-2");
        Sets.changed(written, "/groups/0/max", "1E+2");

        var text = Json.text(Json.set(written));

        assertThat(text).isEqualTo(Json.text(Sets.EVERY_KIND));
        assertThat(text)
                .startsWith(
                        "{\"code\":\"TEST\",\"version\":1,\"decision\":{\"number\":\"1/QĐ\",\"date\":\"2026-01-31\"")
                .contains("\"scale\":{\"kind\":\"PER_GROUP\",\"max\":\"100\",\"provenance\"", "\"step\":\"0.01\"");
    }

    @Test
    void unknownFieldsOfANewerWriterAreIgnored() {
        assertThat(Sets.everyKindWith("/newer", "{\"x\":1}")).isEqualTo(Sets.EVERY_KIND);
    }

    @TestFactory
    Stream<DynamicTest> schemaRefusesWhatARecordCouldNotHold() {
        return Map.of(
                        "/decision", "null",
                        "/groups/0/provenance", "null",
                        "/groups/0/criteria/1/items/0/kind", "\"GUESS\"",
                        "/groups/0/criteria/1/items/0/max", "\"NaN\"",
                        "/groups/0/criteria/1/items/0/maximum", "6",
                        "/levels/0/range/fromInclusive", "null",
                        "/appliesTo/0", "\"UNIVERSITY\"",
                        "/complete", "null")
                .entrySet()
                .stream()
                .map(broken -> DynamicTest.dynamicTest(broken.getKey(), () -> {
                    var tree = Sets.changed(Sets.everyKind(), broken.getKey(), broken.getValue());

                    assertThat(schema().validate(tree)).isNotEmpty();
                }));
    }

    @Test
    void schemaAndRecordsHaveTheSameFields() {
        var schema = Json.tree(Json.inRepository("libs/contracts/src/main/resources/schema/indicator-set.v1.json"));
        var records = Map.ofEntries(
                Map.entry("", IndicatorSet.class),
                Map.entry("/$defs/provenance", Provenance.class),
                Map.entry("/$defs/source", Source.class),
                Map.entry("/$defs/decision", Decision.class),
                Map.entry("/$defs/applicability", Applicability.class),
                Map.entry("/$defs/scale", Scale.class),
                Map.entry("/$defs/scoring", Scoring.class),
                Map.entry("/$defs/range", Range.class),
                Map.entry("/$defs/level", LevelRule.class),
                Map.entry("/$defs/joining", Joining.class),
                Map.entry("/$defs/mandatoryEffect", MandatoryEffect.class),
                Map.entry("/$defs/group", CriteriaGroup.class),
                Map.entry("/$defs/evidenceArea", EvidenceArea.class),
                Map.entry("/$defs/criterion", Criterion.class),
                Map.entry("/$defs/criterionLevel", CriterionLevel.class),
                Map.entry("/$defs/item", Item.class),
                Map.entry("/$defs/notApplicable", NotApplicable.class),
                Map.entry("/$defs/band", Band.class),
                Map.entry("/$defs/field", Field.class),
                Map.entry("/$defs/derivation", Derivation.class));

        records.forEach((at, type) -> assertThat(schema.at(at + "/properties").fieldNames())
                .toIterable()
                .as(at)
                .containsExactlyElementsOf(names(type)));
    }

    @Test
    void theDecisionsOwnWordsAreOfficialAndTheRestSaysSo() {
        var lines = Json.set(Sets.shipped("4725.v1.json")).lines();

        assertThat(paths(lines, Confidence.OFFICIAL))
                .containsExactlyInAnyOrder(
                        "/scale",
                        "/levels/0",
                        "/levels/1",
                        "/levels/2",
                        "/groups/0",
                        "/groups/0/criteria/0",
                        "/groups/0/criteria/0/items/0",
                        "/groups/0/criteria/1",
                        "/groups/0/criteria/1/items/0",
                        "/groups/1");
        assertThat(paths(lines, Confidence.UNVERIFIED))
                .containsExactlyInAnyOrder("/joining", "/mandatoryEffect", "/groups/1/criteria/2/items/8");
        assertThat(lines).hasSize(51);
        assertThat(lines.getLast().text()).isEqualTo("2.4.c Thu phí dịch vụ giáo dục không dùng tiền mặt");
    }

    @Test
    void setsWithoutPointsAreNotGraded() {
        for (var file : List.of("3276.v1.json", "3806.v1.json")) {
            var set = Json.set(Sets.shipped(file));

            var faults = Grading.check(set, Answers.of(Map.of()));

            assertThat(faults).containsExactly(new Fault(FaultCode.SET_INCOMPLETE, set.code(), Map.of()));
        }
    }

    @Test
    void everyOpenLineOfThePreschoolsSetIsCalledUnverified() {
        var lines = Json.set(Sets.shipped("3276.v1.json")).lines();

        assertThat(paths(lines, Confidence.UNVERIFIED)).hasSameSizeAs(lines);
    }

    @Test
    void authoritiesSetRestsOnTheRecognisedLevelsOfItsSchools() {
        var set = Json.set(Sets.shipped("3806.v1.json"));

        assertThat(set.places().map(place -> place.item().derivation()))
                .containsExactly(
                        new Derivation("4725", 2),
                        new Derivation("4725", 3),
                        new Derivation("3276", 2),
                        new Derivation("3276", 3));
        assertThat(set.groups().getFirst().evidenceAreas()).hasSize(11);
        assertThat(set.lines())
                .contains(new Line(
                        "/groups/0/evidenceAreas/10",
                        "E11 Dịch vụ công trực tuyến thiết yếu, toàn trình",
                        new Provenance(Confidence.SECONDARY, "plan-duong-kinh")));
    }

    @Test
    void communesAreAnInferenceOfTheSecondVersionAndSaySo() {
        var set = Json.set(Sets.shipped("3806.v2.json"));

        assertThat(set.appliesTo()).contains("COMMUNE");
        assertThat(set.complete()).isFalse();
        assertThat(paths(set.lines(), Confidence.UNVERIFIED)).contains("/applicability");
        assertThat(set.derived()).hasSize(4);
        assertThat(set.groups().getFirst().evidenceAreas())
                .allSatisfy(area -> assertThat(area.english()).isNotNull());
    }

    /** Dossiers and events pin these hashes. */
    @Test
    void textsOfReleasedFilesAreWhatTheyWere() {
        assertThat(hash("4725.v1.json")).isEqualTo("e1952e24b0c3673f565fabb8bd5bee1ce5a77369dd6d9c6925df8021b29d3a01");
        assertThat(hash("3276.v1.json")).isEqualTo("c112518993d9714d74b3fa68a895bfd9eb9edff6de3d116b8404d14eea6bdd0c");
        assertThat(hash("3806.v1.json")).isEqualTo("ffe6ac330333e15319e54f84539803a73a48c37b5768bdfb48e1e0b13c85c902");
    }

    private static String hash(String file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(Json.text(Json.set(Sets.shipped(file))).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> paths(List<Line> lines, Confidence confidence) {
        return lines.stream()
                .filter(line -> line.provenance().confidence() == confidence)
                .map(Line::path)
                .collect(Collectors.toSet());
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static JsonSchema schema() {
        var path = Json.inRepository("libs/contracts/src/main/resources/schema/indicator-set.v1.json");
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Json.tree(path));
    }
}
