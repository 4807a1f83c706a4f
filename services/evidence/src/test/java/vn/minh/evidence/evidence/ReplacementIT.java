package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceDescribedV1;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class ReplacementIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.announced.v1";
    private static final String STORED = "vn.minh.evidence.evidence.stored.v1";
    private static final String REPLACING = "vn.minh.evidence.evidence.replacement-announced.v1";
    private static final String REFUSED = "vn.minh.evidence.evidence.refused.v1";
    private static final String DESCRIBED = "vn.minh.evidence.evidence.described.v1";

    @Inject
    Shelves shelves;

    @Inject
    Told told;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void theReplacementIsTheNextVersionAndTheOldOneStays() {
        var old = Samples.pdf("old " + UUID.randomUUID());
        var anew = Samples.pdf("new " + UUID.randomUUID());
        var id = Desk.OURS.stored(old);
        String code = Desk.OURS.read(id).extract().path("code");

        replaced(id, anew).statusCode(200).body("state", equalTo("STORED")).body("version", equalTo(2));

        Desk.OURS
                .read(id)
                .body("code", equalTo(code))
                .body("sha256", equalTo(Samples.sha256(anew)))
                .body("versions.version", contains(1, 2))
                .body("versions.sha256", contains(Samples.sha256(old), Samples.sha256(anew)))
                .body("replacement", nullValue());
        assertThat(bytes(id, 1)).isEqualTo(old);
        assertThat(bytes(id, 2)).isEqualTo(anew);
        told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED, REPLACING, STORED);
        assertThat(shelves.keys("minh-quarantine", id.toString())).isEmpty();
    }

    @Test
    void whileItIsAwaitedTheOldOneStandsAndAnotherTakesItsPlace() {
        var id = Desk.OURS.stored(Samples.pdf("stands"));

        Desk.OURS.replace(id, 2, Samples.file(Samples.pdf("first try"))).statusCode(201);

        Desk.OURS
                .read(id)
                .body("state", equalTo("STORED"))
                .body("version", equalTo(1))
                .body("replacement.announcedBy", equalTo("a-1"))
                .body("upload.url", notNullValue());
        Desk.OURS.download(id).statusCode(200);
        var second = Samples.pdf("second try");
        Desk.announced(Desk.OURS.replace(id, 3, Samples.file(second)).statusCode(201))
                .upload(second);
        Desk.OURS.confirm(id, 4).statusCode(200).body("sha256", equalTo(Samples.sha256(second)));
        assertThat(shelves.ask("select outcome from attempt where evidence_id = '%s' order by number".formatted(id)))
                .containsExactly("KEPT", "LAPSED", "KEPT");
    }

    @Test
    void aReplacementThatIsSomethingElseIsRefusedAndAnotherMayFollow() {
        var id = Desk.OURS.stored(Samples.pdf("keeps"));
        Desk.OURS.replace(id, 2, Samples.file(Samples.pdf("announced"))).statusCode(201);
        shelves.put("minh-quarantine", id + ".2", Samples.pdf("announceD"));

        var answer = Desk.OURS.confirm(id, 3);

        answer.statusCode(200)
                .body("state", equalTo("STORED"))
                .body("version", equalTo(1))
                .body("refusal.code", equalTo("wrong-checksum"));
        told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED, REPLACING, REFUSED);
        var better = Samples.pdf("better");
        Desk.announced(Desk.OURS.replace(id, 4, Samples.file(better)).statusCode(201))
                .upload(better);
        Desk.OURS.confirm(id, 5).statusCode(200).body("version", equalTo(2)).body("refusal", nullValue());
    }

    @Test
    void whatNobodyStoredCannotBeReplaced() {
        var announced = Desk.OURS.announced(Samples.pdf("not there"));

        Desk.OURS.replace(announced.id(), 1, Samples.file(Samples.pdf("x"))).statusCode(409);
        Desk.THEIRS.replace(announced.id(), 1, Samples.file(Samples.pdf("x"))).statusCode(404);
    }

    @Test
    void describedAnewItKeepsItsCodeAndTellsNoFreeText() {
        var id = Desk.OURS.stored(Samples.pdf("described"));
        String code = Desk.OURS.read(id).extract().path("code");

        var answer = Desk.OURS.describe(
                id,
                2,
                Map.of(
                        "title",
                        "Kế hoạch chuyển đổi số",
                        "alsoFor",
                        List.of("2.1", "1.3", "2.1"),
                        "effectiveTo",
                        "2026-05-31",
                        "stillValid",
                        true,
                        "sensitive",
                        true));

        answer.statusCode(200)
                .header("ETag", "\"3\"")
                .body("title", equalTo("Kế hoạch chuyển đổi số"))
                .body("alsoFor", contains("2.1"))
                .body("code", equalTo(code))
                .body("stillValid", equalTo(true))
                .body("sensitive", equalTo(true));
        var fact = told.eventually(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED, DESCRIBED)
                .getLast()
                .as(EvidenceDescribedV1.class);
        assertThat(fact.criteria()).containsExactly("1.3", "2.1");
        assertThat(fact.effect().stillValid()).isTrue();
        Desk.OURS
                .get("/api/v1/evidence?criterion=2.1")
                .body("items.findAll { it.id == '%s' }".formatted(id), hasSize(1));
    }

    @Test
    void aDescriptionThatCannotBeIsRefusedWithEveryReason() {
        var id = Desk.OURS.stored(Samples.pdf("not described"));

        var answer = Desk.OURS.describe(
                id, 2, Map.of("effectiveFrom", "2026-05-31", "effectiveTo", "2026-05-30", "alsoFor", List.of("1.3.a")));

        answer.statusCode(422).body("faults.field", contains("title", "alsoFor", "effectiveTo"));
    }

    private static io.restassured.response.ValidatableResponse replaced(UUID id, byte[] anew) {
        Desk.announced(Desk.OURS.replace(id, 2, Samples.file(anew)).statusCode(201))
                .upload(anew);
        return Desk.OURS.confirm(id, 3);
    }

    private static byte[] bytes(UUID id, int version) {
        String url = Desk.OURS
                .get("/api/v1/evidence/{id}/download?version={version}", id, version)
                .statusCode(200)
                .extract()
                .path("url");
        return Desk.fetch(url).body();
    }
}
