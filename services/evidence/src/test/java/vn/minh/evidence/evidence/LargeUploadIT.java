package vn.minh.evidence.evidence;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Scale;
import vn.minh.testing.Told;

/** A large file comes in parts, and goes on where it stopped. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class LargeUploadIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.announced.v1";
    private static final String STORED = "vn.minh.evidence.evidence.stored.v1";

    @Inject
    Shelves shelves;

    @Inject
    Told told;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void aBrokenUploadGoesOnWhereItStoppedAndTheHeapStaysAsItIs() {
        int parts = Scale.of(25, 13);
        int broken = parts / 2 + 1;
        var film = Film.ofMegabytes(8 * parts, 1);
        long before = usedHeap();
        var plan = LargeDesk.OURS.announced(film);
        rangeClosed(1, broken - 1).forEach(number -> LargeDesk.send(film, plan.part(number)));

        LargeDesk.sendHalf(film, plan.part(broken));
        var anew = LargeDesk.OURS.anew(plan.id());
        anew.parts().forEach(part -> LargeDesk.send(film, part));
        long begun = System.nanoTime();
        confirmed(LargeDesk.OURS, plan.id());
        double seconds = (System.nanoTime() - begun) / 1e9;

        assertThat(plan.parts()).hasSize(parts);
        assertThat(anew.done())
                .containsExactlyElementsOf(rangeClosed(1, broken - 1).boxed().toList());
        assertThat(anew.parts())
                .extracting(LargeDesk.Part::number)
                .startsWith(broken)
                .hasSize(parts - broken + 1);
        assertThat(shelves.size("minh-evidence", address(film))).isEqualTo(film.size());
        told.onlyEver(EvidenceEvent.TOPIC, plan.id().toString(), ANNOUNCED, STORED);
        long after = usedHeap();
        System.out.printf(
                "%d MB broken in part %d of %d, resumed, confirmed in %.1f s: heap %d MB before, %d MB after%n",
                8 * parts, broken, parts, seconds, before >> 20, after >> 20);
        assertThat(after - before).isLessThan(64L << 20);
    }

    @Test
    void missingPartsAreCountedAndNothingIsRecorded() {
        var film = Film.ofMegabytes(20, 2);
        var plan = LargeDesk.OURS.announced(film);
        LargeDesk.send(film, plan.part(2));
        var before = shelves.traces();

        var answer = Desk.OURS.confirm(plan.id(), 1);

        answer.statusCode(409)
                .body("type", endsWith("/problems/not-uploaded"))
                .body("detail", containsString("thiếu 2 trong 3 phần"));
        assertThat(shelves.traces()).isEqualTo(before);
    }

    @Test
    void thePlanOfALargeFileHasOnlyParts() {
        var film = new Film(Film.ofMegabytes(16, 3).size() + 1, 3);

        var answer = Desk.OURS.announce(LargeDesk.draft(film));

        answer.statusCode(201)
                .body("upload.method", equalTo("PUT"))
                .body("upload.url", nullValue())
                .body("upload.headers", nullValue())
                .body("upload.partSize", equalTo(8388608))
                .body("upload.parts", hasSize(3))
                .body("upload.parts[0].headers.Content-Length", equalTo("8388608"))
                .body("upload.parts[2].number", equalTo(3))
                .body("upload.parts[2].from", equalTo(16777216))
                .body("upload.parts[2].length", equalTo(1))
                .body("upload.partsDone", empty());
    }

    @Test
    void aRepeatedAnnouncementBeginsNoSecondUpload() {
        var draft = LargeDesk.draft(Film.ofMegabytes(17, 11));
        var key = UUID.randomUUID().toString();
        String first = Desk.OURS.announce(draft, key).statusCode(201).extract().path("id");
        var open = shelves.openUploads();

        var again = Desk.OURS.announce(draft, key);

        again.statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first));
        assertThat(shelves.openUploads()).isEqualTo(open);
    }

    @Test
    void anAnnouncementThatIsRefusedBeginsNoUpload() {
        var open = shelves.openUploads();

        var answer = Desk.of("c-1", "HN-UNHEARD", "principal").announce(LargeDesk.draft(Film.ofMegabytes(17, 12)));

        answer.statusCode(409);
        assertThat(shelves.openUploads()).isEqualTo(open);
    }

    /** The words of a replacement are fewer, its way is the same. */
    @Test
    void aReplacementMayBeLarge() {
        var film = Film.ofMegabytes(17, 13);
        var id = Desk.OURS.stored(Samples.pdf("to be replaced by a film"));
        var draft = LargeDesk.draft(film);

        var answer = Desk.OURS.replace(
                id, 2, new ContentDraft(draft.fileName(), draft.mediaType(), draft.size(), draft.sha256(), null));

        answer.statusCode(201).body("upload.parts", hasSize(3));
        LargeDesk.OURS.anew(id).parts().forEach(part -> LargeDesk.send(film, part));
        var confirmed = await().until(() -> Desk.OURS.confirm(id, 3).extract(), stands -> stands.statusCode() != 202);
        assertThat(confirmed.<Integer>path("version")).isEqualTo(2);
        assertThat(confirmed.<String>path("sha256")).isEqualTo(film.sha256());
    }

    @Test
    void aPartOfAnotherLengthIsRefusedByTheStore() {
        var plan = LargeDesk.OURS.announced(new Film((16 << 20) + 100, 4));

        int shorter = LargeDesk.send(plan.part(1).url(), new byte[100]);
        int longer = LargeDesk.send(plan.part(3).url(), new byte[101]);

        assertThat(shorter).isEqualTo(403);
        assertThat(longer).isEqualTo(403);
        assertThat(LargeDesk.OURS.anew(plan.id()).done()).isEmpty();
    }

    @Test
    void anAddressIsGoodForOnePartOfOneUpload() {
        var ours = LargeDesk.OURS.announced(Film.ofMegabytes(20, 5));
        var theirs = LargeDesk.THEIRS.announced(Film.ofMegabytes(20, 6));
        var bytes = new byte[100];
        var part = ours.part(1).url();

        int anotherNumber = LargeDesk.send(part.replace("partNumber=1", "partNumber=2"), bytes);
        int anotherKey =
                LargeDesk.send(part.replace(ours.id().toString(), theirs.id().toString()), bytes);
        int anotherUpload = LargeDesk.send(part.replaceAll("uploadId=[^&]+", "uploadId=" + UUID.randomUUID()), bytes);

        assertThat(anotherNumber).isEqualTo(403);
        assertThat(anotherKey).isEqualTo(403);
        assertThat(anotherUpload).isEqualTo(403);
        Desk.THEIRS.read(ours.id()).statusCode(404);
        assertThat(LargeDesk.THEIRS.anew(theirs.id()).done()).isEmpty();
    }

    @Test
    void confirmedTwiceItIsStoredOnce() {
        var film = Film.ofMegabytes(17, 7);
        var plan = LargeDesk.OURS.sent(film);
        String first = confirmed(LargeDesk.OURS, plan.id());

        var again = Desk.OURS.confirm(plan.id(), 1);

        again.statusCode(200).body("state", equalTo("STORED")).body("code", equalTo(first));
        told.onlyEver(EvidenceEvent.TOPIC, plan.id().toString(), ANNOUNCED, STORED);
    }

    /** As if the process had died between the store's answer and the record. */
    @Test
    void whatWasPutTogetherAndNotRecordedIsRecordedByTheNextConfirmation() {
        var film = Film.ofMegabytes(17, 8);
        var plan = LargeDesk.OURS.sent(film);
        var upload = shelves.ask("select upload_id from attempt where evidence_id = '%s'".formatted(plan.id()))
                .getFirst();
        shelves.complete(plan.id() + ".1", upload);

        var anew = LargeDesk.OURS.anew(plan.id());

        assertThat(anew.parts()).isEmpty();
        assertThat(anew.done()).containsExactly(1, 2, 3);
        confirmed(LargeDesk.OURS, plan.id());
        told.onlyEver(EvidenceEvent.TOPIC, plan.id().toString(), ANNOUNCED, STORED);
    }

    @Test
    void anotherContentIsRefusedAndNothingOfItIsLeft() {
        var said = Film.ofMegabytes(17, 9);
        var other = Film.ofMegabytes(17, 10);
        var plan = LargeDesk.OURS.announced(said);
        plan.parts().forEach(part -> LargeDesk.send(other, part));

        var answer = await().until(
                        () -> Desk.OURS.confirm(plan.id(), 1),
                        stands -> stands.extract().statusCode() != 202);

        answer.statusCode(200).body("state", equalTo("REFUSED")).body("refusal.code", equalTo("wrong-checksum"));
        await().until(() -> !shelves.hasUpload(plan.id()));
        assertThat(shelves.keys("minh-evidence", address(said))).isEmpty();
        assertThat(shelves.keys("minh-evidence", address(other))).isEmpty();
    }

    static String confirmed(LargeDesk desk, UUID id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> desk.desk().confirm(id, 1).extract(), answer -> answer.statusCode() != 202)
                .path("code");
    }

    private static String address(Film film) {
        var hash = film.sha256();
        return "sha256/" + hash.substring(0, 2) + "/" + hash;
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
