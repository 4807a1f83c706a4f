package vn.minh.publication.reconciliation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.domain.Role;
import vn.minh.publication.HandClock;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.Body;
import vn.minh.testing.Fact;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

/** A city nobody else in the test run knows; the test plays its sector database. */
@Dependent
class SomeCity {

    static final String YEAR = "2025-2026";
    static final String SET = "4725";
    private static final String PATH = "/api/v1/reconciliations";

    final String department;
    final UnitRef authority;

    private final Tell tell;
    private final Told told;
    private final HandClock clock;

    @Inject
    SomeCity(Tell tell, Told told, HandClock clock) {
        this("HN-R" + UUID.randomUUID().toString().substring(0, 8), tell, told, clock);
    }

    private SomeCity(String department, Tell tell, Told told, HandClock clock) {
        this.department = department;
        this.authority = new UnitRef(department + "-X", "UBND xã Thử", UnitKind.COMMUNE);
        this.tell = tell;
        this.told = told;
        this.clock = clock;
    }

    /** One that has settings of its own. */
    SomeCity called(String other) {
        return new SomeCity(other, tell, told, clock);
    }

    /** Approved and accepted, as the other side holds it then. */
    Entry accepted(SomeSchool school, int round) {
        var entry = told(school, round);
        accept(school, entry);
        return entry;
    }

    /** The other side's receipt is here. */
    void accept(SomeSchool school, Entry entry) {
        receipt(entry);
        awaitAccepted(school, entry);
    }

    void receipt(Entry entry) {
        tell.that(
                new SectorReceiptIssuedV1(
                        entry.recordKey(),
                        entry.revision(),
                        true,
                        "BN-" + entry.revision(),
                        null,
                        null,
                        clock.instant()),
                entry.revision());
    }

    void awaitAccepted(SomeSchool school) {
        await().atMost(Duration.ofSeconds(60)).until(() -> state(school).equals("ACCEPTED 1"));
    }

    static void awaitAccepted(SomeSchool school, Entry entry) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> state(school).equals("ACCEPTED " + entry.revision()));
    }

    /** Approved and told; no receipt yet. */
    Entry told(SomeSchool school, int round) {
        queue(school, round);
        return updates(school, round).getLast();
    }

    /** Approved; whether and how it is told is the city's way. */
    void queue(SomeSchool school, int round) {
        tell.that(approved(school, round), round);
    }

    List<Entry> accepted(int schools) {
        var all = Stream.generate(SomeSchool::any).limit(schools).toList();
        all.forEach(school -> queue(school, 1));
        var entries = all.stream().map(school -> updates(school, 1).getLast()).toList();
        entries.forEach(this::receipt);
        for (int n = 0; n < schools; n++) {
            awaitAccepted(all.get(n), entries.get(n));
        }
        return entries;
    }

    /** What the other side was told of the school's own result so far, at least so many. */
    List<Entry> updates(SomeSchool school, int atLeast) {
        return heard(school.ownRecord(), atLeast);
    }

    List<Entry> heard(String recordKey, int atLeast) {
        return told.until(SectorUpdateEvent.TOPIC, recordKey, heard -> heard.size() >= atLeast).stream()
                .map(SomeCity::entry)
                .toList();
    }

    UUID start() {
        return UUID.fromString(officer()
                .contentType("application/json")
                .body(question())
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    String question() {
        return "{\"department\":\"%s\",\"set\":\"%s\",\"schoolYear\":\"%s\"}".formatted(department, SET, YEAR);
    }

    void answer(UUID id, List<Entry> held) {
        inventory(id, held, 500).forEach(part -> tell.that(part, 1));
    }

    List<SectorInventoryReportedV1> inventory(UUID id, List<Entry> held, int size) {
        Instant takenAt = clock.instant();
        return SomeInventory.of(id, department, SET, YEAR, takenAt, held, size);
    }

    ValidatableResponse eventually(UUID id, String state) {
        await().alias(id + " becomes " + state)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> state.equals(Body.of(look(id)).path("state").asText()));
        return look(id);
    }

    /** Asked, answered and compared. */
    UUID compared(List<Entry> held) {
        var id = start();
        answer(id, held);
        eventually(id, "COMPARED");
        return id;
    }

    ValidatableResponse look(UUID id) {
        return officer().get(PATH + "/{id}", id).then();
    }

    ValidatableResponse differences(UUID id) {
        return officer().get(PATH + "/{id}/differences", id).then().statusCode(200);
    }

    ValidatableResponse repair(UUID id) {
        return officer()
                .header("If-Match", "\"2\"")
                .put(PATH + "/{id}/repair", id)
                .then();
    }

    RequestSpecification officer() {
        return as(department, Role.DEPARTMENT_OFFICER);
    }

    static RequestSpecification as(String unit, String role) {
        var token = Tokens.as("actor-of-" + unit).unit(unit).roles(role).token();
        return given().header("Authorization", "Bearer " + token);
    }

    private static Entry entry(Fact fact) {
        return entry(
                fact.type().equals("vn.minh.sector.record.withdrawn.v1")
                        ? fact.as(SectorRecordWithdrawnV1.class)
                        : fact.as(SectorRecordUpdatedV1.class));
    }

    static Entry entry(SectorUpdateEvent told) {
        var authority = told.authority();
        return new Entry(
                told.recordKey(), authority == null ? null : authority.code(), told.revision(), Fingerprint.of(told));
    }

    private static String state(SomeSchool school) {
        var items = as(school.code(), Role.PRINCIPAL)
                .get("/api/v1/deliveries?unit=" + school.code())
                .jsonPath();
        return items.getString("items[0].state") + " " + items.getInt("items[0].revision");
    }

    private SelfAssessmentApprovedV1 approved(SomeSchool school, int round) {
        var like = school.approved(round);
        return new SelfAssessmentApprovedV1(
                like.selfAssessmentId(),
                like.campaignId(),
                like.unit(),
                department,
                authority,
                like.schoolYear(),
                like.set(),
                like.demonstration(),
                round,
                like.fingerprint(),
                like.answers(),
                like.evidence(),
                like.result(),
                like.answeredBy(),
                like.signedBy(),
                like.approvedBy(),
                like.approvedAt());
    }
}
