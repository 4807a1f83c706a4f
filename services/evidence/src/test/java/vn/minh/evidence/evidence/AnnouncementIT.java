package vn.minh.evidence.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class AnnouncementIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.announced.v1";

    @Inject
    Shelves shelves;

    @Inject
    Told told;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void announcingIsAnsweredWithAnUploadPlanAndTold() {
        var bytes = Samples.pdf("plan");

        var answer = Desk.OURS.announce(Samples.draft(bytes));

        answer.statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", startsWith("/api/v1/evidence/"))
                .body("state", equalTo("ANNOUNCED"))
                .body("unit", equalTo(Samples.OURS))
                .body("upload.method", equalTo("PUT"))
                .body(
                        "upload.url",
                        containsString("/minh-quarantine/" + answer.extract().path("id")))
                .body("upload.headers.Content-Type", equalTo("application/pdf"))
                .body("upload.headers.Content-Length", equalTo(Integer.toString(bytes.length)))
                .body("upload.headers.x-amz-checksum-sha256", equalTo(new Sha256(Samples.sha256(bytes)).base64()));
        String id = answer.extract().path("id");
        var fact =
                told.eventually(EvidenceEvent.TOPIC, id, ANNOUNCED).getFirst().as(EvidenceAnnouncedV1.class);
        assertThat(fact.department()).isEqualTo(Samples.DEPARTMENT);
        assertThat(fact.announcedBy()).isEqualTo("a-1");
        assertThat(fact.sha256()).isEqualTo(Samples.sha256(bytes));
    }

    @Test
    void everyBrokenRuleIsNamedAtOnceAndNothingIsRecorded() {
        var before = shelves.traces();

        var answer = Desk.OURS.announce(Map.of(
                "title", " ", "criterion", "1.3.a", "fileName", "../x", "mediaType", "text/html", "sha256", "no"));

        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("faults.field", hasItems("title", "criterion", "fileName", "mediaType", "size", "sha256"))
                .body("faults.next", hasItem(containsString("PDF")));
        assertThat(shelves.traces()).isEqualTo(before);
    }

    @Test
    void aBlankFormIsRefusedAsOne() {
        var answer = given().auth()
                .oauth2(Desk.OURS.tokens().token())
                .contentType("application/json")
                .post("/api/v1/evidence")
                .then();

        answer.statusCode(422).body("faults.field", hasItems("title", "criterion"));
    }

    @Test
    void aFileTooLargeIsRefusedWithTheLimit() {
        var small = Samples.draft(Samples.pdf("small"));
        var large = Samples.draft(
                "Tệp lớn", "1.3", new ContentDraft("x.pdf", "application/pdf", 1048577L, small.sha256(), null));

        var answer = Desk.OURS.announce(large);

        answer.statusCode(422)
                .body("faults[0].code", equalTo("too-large"))
                .body("faults[0].why", containsString("1 MB"))
                .body("faults[0].next", containsString("1 MB"));
    }

    @Test
    void aFieldNobodyKnowsIsRefused() {
        var answer = Desk.OURS.announce(Map.of("title", "x", "state", "SEALED"));

        answer.statusCode(400).body("detail", containsString("state"));
    }

    @Test
    void aUnitNobodyToldOfIsAskedToWait() {
        var before = shelves.traces();

        var answer = Desk.of("c-1", "HN-UNHEARD", "principal").announce(Samples.draft(Samples.pdf("x")));

        answer.statusCode(409).body("type", endsWith("/problems/not-yet"));
        assertThat(shelves.traces()).isEqualTo(before);
    }

    @Test
    void aReviewerAnnouncesNothing() {
        var answer = Desk.of("r-1", Samples.AUTHORITY, "reviewer").announce(Samples.draft(Samples.pdf("x")));

        answer.statusCode(403);
    }

    @Test
    void nobodyAnnouncesNothing() {
        var answer = given().contentType("application/json")
                .body(Samples.draft(Samples.pdf("x")))
                .post("/api/v1/evidence")
                .then();

        answer.statusCode(401);
    }

    @Test
    void aRepeatGetsItsFirstAnswer() {
        var draft = Samples.draft(Samples.pdf("repeat"));
        var key = UUID.randomUUID().toString();
        String first = Desk.OURS.announce(draft, key).statusCode(201).extract().path("id");

        var again = Desk.OURS.announce(draft, key);

        again.statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first));
        told.onlyEver(EvidenceEvent.TOPIC, first, ANNOUNCED);
    }

    @Test
    void whoAnnouncedAndLostTheAddressReadsANewOne() {
        var bytes = Samples.pdf("again");
        var announced = Desk.OURS.announced(bytes);

        var answer = Desk.OURS.read(announced.id());

        answer.statusCode(200).header("ETag", "\"1\"");
        var fresh = new Desk.Announced(
                announced.id(),
                answer.extract().path("upload.url"),
                answer.extract().path("upload.headers"));
        assertThat(fresh.upload(bytes)).isEqualTo(200);
    }
}
