package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

/** Equal contents lie at one place; nobody learns that from any answer. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class SharedContentIT {

    @Inject
    Shelves shelves;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void theSameContentOfTwoSchoolsIsOneObjectAndTwoPiecesOfEvidence() {
        var bytes = Samples.pdf("shared " + UUID.randomUUID());
        var hash = Samples.sha256(bytes);
        var ours = Desk.OURS.stored(bytes);

        var theirs = Desk.THEIRS.stored(bytes);

        assertThat(theirs).isNotEqualTo(ours);
        assertThat(shelves.keys("minh-evidence", "sha256/" + hash.substring(0, 2) + "/"))
                .containsOnlyOnce("sha256/" + hash.substring(0, 2) + "/" + hash);
        Desk.THEIRS.read(ours).statusCode(404);
        assertThat(answersOf(Desk.THEIRS, theirs)).isEqualTo(answersOf(Desk.OURS, ours));
    }

    @Test
    void aDamagedObjectIsReplacedByWholeContent() {
        var bytes = Samples.pdf("healed " + UUID.randomUUID());
        var hash = Samples.sha256(bytes);
        var address = "sha256/" + hash.substring(0, 2) + "/" + hash;
        shelves.put("minh-evidence", address, Samples.pdf("damaged"));

        Desk.OURS.stored(bytes);

        assertThat(shelves.bytes("minh-evidence", address)).isEqualTo(bytes);
    }

    @Test
    void whatIsLeftAfterCleaningIsKeptUnderItsOwnHash() throws Exception {
        var bytes = Samples.pdf("with names " + UUID.randomUUID());
        var cleaned = Samples.pdf("without " + UUID.randomUUID());

        UUID id;
        try (var _ = SlowInspections.cleaningTo(cleaned)) {
            id = Desk.OURS.stored(bytes);
        }

        Desk.OURS.read(id).body("sha256", equalTo(Samples.sha256(cleaned))).body("size", equalTo(cleaned.length));
        assertThat(Desk.fetch(Desk.OURS.download(id).extract().path("url")).body())
                .isEqualTo(cleaned);
        assertThat(shelves.keys("minh-evidence", address(bytes))).isEmpty();
    }

    private static String address(byte[] bytes) {
        var hash = Samples.sha256(bytes);
        return "sha256/" + hash.substring(0, 2) + "/" + hash;
    }

    /** Everything a school is answered about a piece of evidence, without what must differ between two of them. */
    private static Map<String, Object> answersOf(Desk desk, UUID id) {
        Map<String, Object> answer =
                new TreeMap<>(desk.read(id).statusCode(200).extract().<Map<String, Object>>path(""));
        answer.keySet().removeAll(Set.of("id", "unit", "code", "announcedBy", "announcedAt", "storedAt"));
        answer.replace("versions", ((List<?>) Objects.requireNonNull(answer.get("versions"))).size());
        answer.put(
                "headers",
                new TreeSet<>(desk.read(id).extract().headers().asList().stream()
                        .map(Header::getName)
                        .toList()));
        return answer;
    }
}
