package vn.minh.sandbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.minh.sandbox.Caller.called;
import static vn.minh.sandbox.Caller.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.sector.RecordState;
import vn.minh.contracts.sector.SectorInventoryEvent;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.contracts.sector.SectorInventoryReportedV1.Line;
import vn.minh.contracts.sector.SectorInventoryRequestedV1;
import vn.minh.testing.Fact;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** What stands here is told to whoever asks, as it stands and not as it was sent. */
@QuarkusTest
@RealServers(database = "sandbox")
class InventoriesIT {

    private static final String TOPIC = SectorInventoryEvent.TOPIC;
    private static final String REPORTED = "vn.minh.sector.inventory.reported.v1";

    @Inject
    Tell tell;

    @Inject
    Told told;

    private final String city = "SO-" + UUID.randomUUID().toString().substring(0, 8);

    /** The samples of the page for the receiving side, in a year that no other test knows. */
    @Test
    void theSampleRecordGivesTheSampleInventory() {
        put(SomeRecord.ofANewSchool().inCity(city).revision(1)).statusCode(200);
        put("HN-THCS-VINH-QUYNH|4725|2026-2027|RECOGNISED_RESULT", "vn.minh.sector.record.updated.v1", golden())
                .statusCode(200);

        var report = ask("HN-SO", "2026-2027");

        assertThat(report.sums())
                .containsExactly(new SectorInventoryReportedV1.Sum(
                        "HN-X-DAI-THANH", 1, "a01549385661de6073715dd9c1577dd8d98b8ae936bf3e90f7bb50b68aaebdd8"));
        assertThat(report.lines())
                .containsExactly(new Line(
                        "HN-THCS-VINH-QUYNH|4725|2026-2027|RECOGNISED_RESULT",
                        "HN-X-DAI-THANH",
                        2,
                        RecordState.HELD,
                        "7d3569d95066e9050cd6a8f690ff9d02c5a658897252b2dfcc85218e6e779013"));
    }

    @Test
    void aMarkIsCountedAndARecordWithoutAuthorityHasItsOwnSum() {
        var record = SomeRecord.ofANewSchool().inCity(city);
        put(record.revision(1)).statusCode(200);
        put(record.withdrawn(2)).statusCode(200);
        put(record.ownResult(1)).statusCode(200);

        var report = ask(city, "2025-2026");

        assertThat(report.lines()).extracting(Line::state).containsExactly(RecordState.HELD, RecordState.WITHDRAWN);
        assertThat(report.lines()).extracting(Line::revision).containsExactly(1, 2);
        assertThat(report.sums())
                .extracting(SectorInventoryReportedV1.Sum::authority)
                .containsExactly("HN-X-DAI-THANH", null);
    }

    @Test
    void theSameByHttp() {
        var record = SomeRecord.ofANewSchool().inCity(city);
        put(record.revision(1)).statusCode(200);
        var id = UUID.randomUUID();
        var byTopic = ask(city, "2025-2026");

        var parts = called().queryParam("inventory", id)
                .queryParam("department", city)
                .queryParam("set", "4725")
                .queryParam("schoolYear", "2025-2026")
                .get("/sector/v1/inventory")
                .then()
                .statusCode(200)
                .extract()
                .as(SectorInventoryReportedV1[].class);

        assertThat(parts).hasSize(1);
        assertThat(parts[0].inventoryId()).isEqualTo(id);
        assertThat(parts[0].lines()).isEqualTo(byTopic.lines());
        assertThat(parts[0].sums()).isEqualTo(byTopic.sums());
    }

    @Test
    void whatIsChangedSetBackOrLostShows() {
        var changed = SomeRecord.ofANewSchool().inCity(city);
        var setBack = SomeRecord.ofANewSchool().inCity(city);
        var lost = SomeRecord.ofANewSchool().inCity(city);
        List.of(changed, setBack, lost)
                .forEach(record -> put(record.revision(2)).statusCode(200));
        var before = ask(city, "2025-2026");

        spoil(changed, "{\"decidedOn\": \"2026-05-22\"}", 204);
        spoil(setBack, "{\"revision\": 1}", 204);
        given().delete("/records/{key}", lost.key()).then().statusCode(204);

        var after = ask(city, "2025-2026");
        assertThat(after.lines()).hasSize(2);
        assertThat(line(after, changed).revision()).isEqualTo(2);
        assertThat(line(after, changed).sha256())
                .isNotEqualTo(line(before, changed).sha256());
        assertThat(line(after, setBack).revision()).isEqualTo(1);
        put(setBack.revision(2)).statusCode(200);
        put(lost.revision(2)).statusCode(200);
        put(changed.revision(3)).statusCode(200);
        var mended = ask(city, "2025-2026");
        assertThat(line(mended, setBack)).isEqualTo(line(before, setBack));
        assertThat(line(mended, lost)).isEqualTo(line(before, lost));
    }

    @Test
    void whatIsNoObjectOrIsNotThereSpoilsNothing() {
        var record = SomeRecord.ofANewSchool();

        spoil(record, "{}", 404);
        spoil(record, "[]", 400);
        spoil(record, "{not json", 400);
    }

    @Test
    void theSameQuestionHeardAgainHasTheSameAnswerUnderTheSameId() {
        var question = question(city, "2025-2026");
        var asked = tell.that(question, 1);
        told.eventually(TOPIC, question.subject(), REPORTED);
        put(SomeRecord.ofANewSchool().inCity(city).revision(1)).statusCode(200);
        tell.again(asked);

        var answers = told.onlyEver(TOPIC, question.subject(), REPORTED, REPORTED);

        assertThat(answers.get(1).id()).isEqualTo(answers.get(0).id());
        assertThat(answers.get(1).body()).isEqualTo(answers.get(0).body());
        assertThat(answers.get(0).header("ce_causationid"))
                .isEqualTo(new String(asked.headers().lastHeader("ce_id").value(), UTF_8));
    }

    @Test
    void aQuestionThatSaysNothingStopsNobody() {
        var question = question(city, "2025-2026");
        tell.raw("minh.sector.inventory-requests.v1", question.subject(), "{}".getBytes(UTF_8), Map.of());
        tell.that(question, 2);

        var report = report(told.onlyEver(TOPIC, question.subject(), REPORTED));

        assertThat(report.lines()).isEmpty();
        assertThat(report.parts()).isEqualTo(1);
    }

    private SectorInventoryReportedV1 ask(String department, String schoolYear) {
        var question = question(department, schoolYear);
        tell.that(question, 1);
        return report(told.eventually(TOPIC, question.subject(), REPORTED));
    }

    private static SectorInventoryRequestedV1 question(String department, String schoolYear) {
        return new SectorInventoryRequestedV1(UUID.randomUUID(), department, "4725", schoolYear, Instant.now());
    }

    private static SectorInventoryReportedV1 report(List<Fact> answers) {
        return answers.getFirst().as(SectorInventoryReportedV1.class);
    }

    private static Line line(SectorInventoryReportedV1 report, SomeRecord record) {
        return report.lines().stream()
                .filter(line -> line.recordKey().equals(record.key()))
                .findFirst()
                .orElseThrow();
    }

    private static void spoil(SomeRecord record, String fields, int expected) {
        given().contentType(ContentType.JSON)
                .body(fields)
                .put("/records/{key}/body", record.key())
                .then()
                .statusCode(equalTo(expected));
    }

    private static String golden() {
        try (var sample = InventoriesIT.class.getResourceAsStream("/golden/record.updated.v1.json")) {
            return new String(requireNonNull(sample).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
