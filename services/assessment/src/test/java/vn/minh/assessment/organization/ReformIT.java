package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.contracts.assessment.ReviewingAssignmentEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class ReformIT {

    private static final String RECORDED = "vn.minh.assessment.org-unit.recorded.v1";
    private static final String CHANGED = "vn.minh.assessment.reviewing-assignment.changed.v1";
    private static final String HEADING =
            "/reforms?code={code}&title=Sap xep&decisionNumber=1656/NQ-UBTVQH15&decidedOn=2025-06-16&effectiveOn=2025-07-01";

    @Inject
    Told told;

    @Test
    void theDistrictsOfHanoiBecomeWards() {
        var hanoi = Hanoi.entered();

        var answer = Api.post(Town.ADMINISTRATOR, hanoi.reform(), "/reforms");

        answer.statusCode(201)
                .body("reform.effects.closed", containsInAnyOrder(hanoi.of("PGD-LONG-BIEN"), hanoi.of("PGD-GIA-LAM")))
                .body("reform.effects.opened", hasSize(6))
                .body("reform.effects.moved", hasSize(6))
                .body("reform.effects.ended", hasSize(6))
                .body("reform.effects.begun", hasSize(6))
                .body("reform.effects.reassigned", empty())
                .body("recorded", equalTo(2 + 6 + 6 + 6 + 6));
        Hanoi.SCHOOLS.forEach((school, ward) -> {
            assertThat(hanoi.accountable(school, "2025-06-30")).startsWith(hanoi.of("PGD-"));
            assertThat(hanoi.accountable(school, "2025-07-01")).isEqualTo(hanoi.of(ward));
        });
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", hanoi.of("PGD-GIA-LAM"))
                .body("validTo", equalTo("2025-06-30"));
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", hanoi.of("THCS-BAT-TRANG"))
                .body("parent", equalTo(hanoi.of("BAT-TRANG")));
    }

    @Test
    void whatChangedIsToldAndNamesTheReform() {
        var hanoi = Hanoi.entered();

        var answer = Api.post(Town.ADMINISTRATOR, hanoi.reform(), "/reforms");

        var ended = answer.extract().<List<String>>path("reform.effects.ended.id");
        var begun = answer.extract().<List<String>>path("reform.effects.begun.id");
        told.eventually(OrgUnitEvent.TOPIC, hanoi.of("PGD-LONG-BIEN"), RECORDED, RECORDED);
        var last = told.eventually(ReviewingAssignmentEvent.TOPIC, ended.getFirst(), CHANGED, CHANGED)
                .getLast()
                .as(AssignmentChangedV1.class);
        var first = told.eventually(ReviewingAssignmentEvent.TOPIC, begun.getFirst(), CHANGED)
                .getFirst()
                .as(AssignmentChangedV1.class);
        assertThat(last.validTo()).isEqualTo("2025-06-30");
        assertThat(last.reform()).isEqualTo(hanoi.of("2025-07-01"));
        assertThat(first.validFrom()).isEqualTo("2025-07-01");
        assertThat(first.reform()).isEqualTo(hanoi.of("2025-07-01"));
        var opened = told.eventually(OrgUnitEvent.TOPIC, hanoi.of("BO-DE"), RECORDED);
        assertThat(opened.getFirst().as(OrgUnitRecordedV1.class).validFrom()).isEqualTo("2025-07-01");
    }

    @Test
    void theSameAgainChangesNothingEvenAsAFile() {
        var hanoi = Hanoi.entered();
        Api.put(Town.ADMINISTRATOR, hanoi.wards(), "/org-units").statusCode(200);
        var reform = hanoi.reform();
        reform.put("units", List.of());
        reform.put("title", "Sap xep");
        Api.post(Town.ADMINISTRATOR, reform, "/reforms").statusCode(201);

        var again = Api.post(Town.ADMINISTRATOR, reform, "/reforms");
        var asFile = Api.postFile(Town.ADMINISTRATOR, hanoi.steps(), HEADING, hanoi.of("2025-07-01"));

        again.statusCode(200).body("recorded", equalTo(0));
        asFile.statusCode(200).body("recorded", equalTo(0));
        told.onlyEver(OrgUnitEvent.TOPIC, hanoi.of("PGD-GIA-LAM"), RECORDED, RECORDED);
    }

    @Test
    void atOnceItHappensOnce() {
        var hanoi = Hanoi.entered();
        var reform = hanoi.reform();

        var answers = AtOnce.times(3, () -> Api.post(Town.ADMINISTRATOR, reform, "/reforms"));

        assertThat(answers).containsExactlyInAnyOrder(200, 200, 201);
        told.onlyEver(OrgUnitEvent.TOPIC, hanoi.of("BO-DE"), RECORDED);
    }

    @Test
    void aPreviewSaysWhatItWouldDoAndDoesNothing() {
        var hanoi = Hanoi.entered();

        var answer = Api.post(Town.ADMINISTRATOR, hanoi.reform(), "/reforms/preview");

        answer.statusCode(200).body("recorded", equalTo(26)).body("reform.effects.closed", hasSize(2));
        Api.get(Town.ADMINISTRATOR, "/reforms/{code}", hanoi.of("2025-07-01")).statusCode(404);
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", hanoi.of("BO-DE")).statusCode(404);
        assertThat(hanoi.accountable("THCS-BO-DE", "2025-07-01")).isEqualTo(hanoi.of("PGD-LONG-BIEN"));
        told.onlyEver(OrgUnitEvent.TOPIC, hanoi.of("PGD-GIA-LAM"), RECORDED);
    }

    @Test
    void aFileCanBePreviewed() {
        var hanoi = Hanoi.entered();
        Api.put(Town.ADMINISTRATOR, hanoi.wards(), "/org-units").statusCode(200);

        var answer = Api.postFile(
                Town.ADMINISTRATOR,
                hanoi.steps(),
                HEADING.replace("/reforms", "/reforms/preview"),
                hanoi.of("2025-07-01"));

        answer.statusCode(200)
                .body("recorded", equalTo(20))
                .body("reform.effects.opened", empty())
                .body("reform.document.steps.step", everyItem(equalTo("SPLIT")));
        Api.get(Town.ADMINISTRATOR, "/reforms/{code}", hanoi.of("2025-07-01")).statusCode(404);
    }

    @Test
    void reformsFollowEachOther() {
        var hanoi = Hanoi.entered();
        Api.post(Town.ADMINISTRATOR, hanoi.reform(), "/reforms").statusCode(201);
        var next = next(hanoi, "2027-01-01", "BO-DE", "LONG-BIEN");

        Api.post(Town.ADMINISTRATOR, next, "/reforms").statusCode(201);

        assertThat(hanoi.accountable("THCS-BO-DE", "2026-12-31")).isEqualTo(hanoi.of("BO-DE"));
        assertThat(hanoi.accountable("THCS-BO-DE", "2027-01-01")).isEqualTo(hanoi.of("LONG-BIEN"));
        var overlapping = next(hanoi, "2026-06-01", "BO-DE", "VIET-HUNG");
        Api.post(Town.ADMINISTRATOR, overlapping, "/reforms")
                .statusCode(422)
                .body("faults.code", contains("ends-on-another-day"))
                .body("faults[0].why", containsString("2026-12-31"));
    }

    @Test
    void reformsAreListedAndReadByEverybodyWhoIsSignedIn() {
        var hanoi = Hanoi.entered();
        Api.post(Town.ADMINISTRATOR, hanoi.reform(), "/reforms").statusCode(201);
        var town = Town.with(1);
        var reader = town.principal(town.school());

        var list = Api.get(reader, "/reforms?after={after}&limit=1", hanoi.code());
        var one = Api.get(reader, "/reforms/{code}", hanoi.of("2025-07-01"));

        list.statusCode(200)
                .body("items.code", contains(hanoi.of("2025-07-01")))
                .body("items[0].closed", equalTo(2))
                .body("items[0].decisionNumber", equalTo("1656/NQ-UBTVQH15"));
        one.statusCode(200)
                .body("document.title", startsWith("Sắp xếp"))
                .body("effects.begun.authority", hasItem(hanoi.of("BO-DE")));
        Api.get(reader, "/reforms/{code}", UUID.randomUUID()).statusCode(404);
    }

    private static Map<String, Object> next(Hanoi hanoi, String day, String from, String to) {
        return Map.of(
                "code",
                hanoi.of(day),
                "title",
                "Nhập " + from + " vào " + to,
                "decisionNumber",
                "12/NQ-HĐND",
                "decidedOn",
                "2026-05-20",
                "effectiveOn",
                day,
                "steps",
                List.of(Map.of("step", "MERGE", "from", List.of(hanoi.of(from)), "to", hanoi.of(to))));
    }
}
