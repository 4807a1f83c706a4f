package vn.minh.contracts;

import static com.networknt.schema.SpecVersion.VersionFlag.V202012;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;

/** The published schemas let through what we write, and nothing that is not. */
class EventSchemaTest {

    private static final String EVERY_EVENT = "vn.minh.contracts.Contract#all";
    private static final String PUBLIC_ADDRESS = "https://minh.example/schema/";

    /** Finds the files behind their public addresses on the class path: nothing is fetched. */
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            V202012, at -> at.schemaMappers(to -> to.mapPrefix(PUBLIC_ADDRESS, "classpath:schema/")));

    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    @ParameterizedTest
    @MethodSource(EVERY_EVENT)
    void goldenObeysTheSchema(Contract contract) {
        var complaints = schema(contract).validate(contract.golden());

        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(EVERY_EVENT)
    void missingFieldIsRefused(Contract contract) {
        for (var field : contract.required()) {
            var broken = contract.golden();
            broken.remove(field);

            assertThat(schema(contract).validate(broken)).as(field).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_EVENT)
    void wrongShapeIsRefusedWhereverItStands(Contract contract) {
        for (var broken : Damage.inEveryPlace(contract.golden())) {
            assertThat(schema(contract).validate(broken)).as(broken::toString).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_EVENT)
    void fieldOfANewerWriterIsAllowed(Contract contract) {
        var newer = contract.golden().put("addedLater", true);

        var complaints = schema(contract).validate(newer);

        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(EVERY_EVENT)
    void schemaHasTheFieldsOfItsRecord(Contract contract) {
        SchemaMirror.of(contract.schema()).mirrors(contract.record());
    }

    @ParameterizedTest
    @MethodSource(EVERY_EVENT)
    void schemaSaysWhatItIs(Contract contract) {
        var schema = contract.schema();

        assertThat(schema.get("$id").textValue()).isEqualTo(PUBLIC_ADDRESS + contract.fileName());
        assertThat(schema.get("$schema").textValue()).isEqualTo(V202012.getId());
        assertThat(schema.get("title").textValue()).isNotBlank();
        assertThat(schema.get("description").textValue()).contains("Subject: ");
    }

    @ParameterizedTest
    @CsvSource({"points, \"1E+2\"", "points, \"-1\"", "points, \"4.\"", "points, 68.5", "level, 4", "code, \"\""})
    void valueOutOfItsRangeIsRefused(String field, String value) throws IOException {
        var group = SCHEMAS.getSchema(SchemaLocation.of(PUBLIC_ADDRESS + "common.v1.json#/$defs/group"));
        var sample = (ObjectNode) new Contract(LevelRecognisedV1.class).golden().at("/result/groups/0");
        assertThat(group.validate(sample)).isEmpty();

        var complaints = group.validate(sample.set(field, Contract.JSON.readTree(value)));

        assertThat(complaints).isNotEmpty();
    }

    @Test
    void assignmentIsForOneUnitOrForAKindOfUnit() {
        var contract = new Contract(AssignmentChangedV1.class);
        var both = contract.golden().put("unitKind", "PRIMARY");
        var neither = contract.golden();
        neither.remove("unit");

        assertThat(schema(contract).validate(both)).isNotEmpty();
        assertThat(schema(contract).validate(neither)).isNotEmpty();
    }

    @Test
    void refusalWithoutAReasonIsRefused() {
        var contract = new Contract(SectorReceiptIssuedV1.class);
        var refusal = contract.golden().put("accepted", false);

        assertThat(schema(contract).validate(refusal)).isNotEmpty();
        assertThat(schema(contract).validate(refusal.put("reason", "unknown-unit")))
                .isEmpty();
    }

    @Test
    void recognisedResultWithoutItsPapersIsRefused() {
        var contract = new Contract(SectorRecordUpdatedV1.class);
        var recognised = contract.golden();
        recognised.remove("certificateNumber");

        assertThat(schema(contract).validate(recognised)).isNotEmpty();
        assertThat(schema(contract).validate(recognised.put("kind", "OWN_RESULT")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vn.minh.contracts.review.ExternalReviewOpenedV1, team, 9a41e6d8-2b07-4c3f-8e15-d07c6b3f9a24",
        "vn.minh.contracts.review.ExternalReviewHandedOverV1, team, 9a41e6d8-2b07-4c3f-8e15-d07c6b3f9a24",
        "vn.minh.contracts.review.ExternalReviewHandedOverV1, reform, HN-2025-07",
        "vn.minh.contracts.review.LevelRecognisedV1, supersedes, 4f7c0a93-d518-4b6e-9e2f-a6310c8d57b4",
        "vn.minh.contracts.assessment.AssignmentChangedV1, reform, HN-2025-07"
    })
    void fieldThatAReleasedFactGainedIsReadWrittenAndChecked(
            Class<? extends Event> record, String field, String value) {
        var contract = new Contract(record);
        assertThat(contract.golden().has(field)).isFalse();
        var newer = contract.golden().put(field, value);

        var written = (ObjectNode) Contract.write(contract.read(newer));

        assertThat(written).isEqualTo(newer);
        assertThat(schema(contract).validate(written)).isEmpty();
        assertThat(schema(contract).validate(written.put(field, "not / one"))).isNotEmpty();
    }

    @Test
    void noSchemaIsLeftWithoutItsRecord() throws IOException {
        var shared = Stream.of("common.v1.json", "indicator-set.v1.json");
        var events = Contract.all().map(Contract::fileName);

        List<String> known = Stream.concat(shared, events).toList();

        assertThat(Contract.files("schema")).isSubsetOf(known);
    }

    private static JsonSchema schema(Contract contract) {
        return SCHEMAS.getSchema(SchemaLocation.of(PUBLIC_ADDRESS + contract.fileName()), FORMATS_COUNT);
    }
}
