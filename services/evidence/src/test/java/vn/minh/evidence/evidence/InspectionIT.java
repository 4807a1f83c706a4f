package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.evidence.inspection.store.Door;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** Some of the corpus through the real door and the real store. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class InspectionIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.announced.v1";
    private static final String STORED = "vn.minh.evidence.evidence.stored.v1";
    private static final String REFUSED = "vn.minh.evidence.evidence.refused.v1";

    @Inject
    Shelves shelves;

    @Inject
    Told told;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @TestFactory
    Stream<DynamicTest> hostileFilesAreRefusedAndNotKept() {
        return Door.hostile().stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> {
                    var announced = uploaded(file);

                    var answer = Desk.OURS.confirm(announced.id(), 1);

                    answer.statusCode(200).body("state", equalTo("REFUSED")).body("refusal.code", equalTo(file.flaw()));
                    assertThat(kept(Samples.sha256(file.bytes()))).isEmpty();
                    assertThat(told.eventually(
                                            EvidenceEvent.TOPIC, announced.id().toString(), ANNOUNCED, REFUSED)
                                    .getLast()
                                    .as(EvidenceRefusedV1.class)
                                    .reason())
                            .isEqualTo(file.flaw());
                }));
    }

    @TestFactory
    Stream<DynamicTest> filesOfEverydayAreKept() {
        return Door.clean().stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> {
                    var announced = uploaded(file);

                    var answer = Desk.OURS.confirm(announced.id(), 1);

                    answer.statusCode(200).body("state", equalTo("STORED"));
                    assertThat(kept(Samples.sha256(file.bytes()))).hasSize(1);
                }));
    }

    @Test
    void aPhotoIsKeptAndDownloadedWithoutThePlaceItWasTakenAt() {
        var photo = Door.photo();
        var announced = uploaded(photo);

        var answer = Desk.OURS.confirm(announced.id(), 1).statusCode(200);

        var hash = told.eventually(EvidenceEvent.TOPIC, announced.id().toString(), ANNOUNCED, STORED)
                .getLast()
                .as(EvidenceStoredV1.class)
                .sha256();
        assertThat(hash).isNotEqualTo(Samples.sha256(photo.bytes()));
        String url =
                Desk.OURS.download(announced.id()).statusCode(200).extract().path("url");
        var downloaded = Desk.fetch(url).body();
        assertThat(Samples.sha256(downloaded)).isEqualTo(hash);
        assertThat(Door.text(photo.bytes())).contains(Door.PLACE);
        assertThat(Door.text(downloaded)).doesNotContain(Door.PLACE);
        assertThat(kept(Samples.sha256(photo.bytes()))).isEmpty();
        answer.body("state", equalTo("STORED")).body("versions[0].sha256", equalTo(hash));
    }

    private Desk.Announced uploaded(Door.Sent file) {
        var announced = Desk.OURS.announced(Samples.draft(
                file.name(),
                "1.3",
                new ContentDraft(
                        "Tệp gửi lên." + file.extension(),
                        file.type(),
                        (long) file.bytes().length,
                        Samples.sha256(file.bytes()),
                        null)));
        assertThat(announced.upload(file.bytes())).isEqualTo(200);
        return announced;
    }

    private List<String> kept(String hash) {
        return shelves.keys("minh-evidence", "sha256/" + hash.substring(0, 2) + "/" + hash);
    }
}
