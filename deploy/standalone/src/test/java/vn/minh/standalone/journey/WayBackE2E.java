package vn.minh.standalone.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;
import vn.minh.standalone.Folders;
import vn.minh.standalone.Home;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Ports;
import vn.minh.standalone.Progress;
import vn.minh.standalone.Trouble;
import vn.minh.standalone.backup.Backup;
import vn.minh.standalone.backup.Restore;
import vn.minh.standalone.backup.Staged;
import vn.minh.standalone.demo.Demo;
import vn.minh.standalone.demo.Rehearsal;
import vn.minh.standalone.demo.Story;

/** The drill: a backup under traffic, a fire, and the way back. On a platform of its own, since it burns. */
class WayBackE2E {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int WAITING = 2;

    private final Path folder = newFolder();
    private final Path home = folder.resolve("platform");
    private final Path backup = folder.resolve("backup");
    private final Ports ports = Ports.free(Home.at(home));
    private final Platform platform = Platform.start(home, ports);
    private final Audit audit = new Audit(platform);
    private final Api council = Api.as(platform, "vq.hoidong");

    @AfterEach
    void leaveNothing() throws IOException {
        platform.close();
        Folders.remove(folder);
    }

    @Test
    void whatWasAnsweredBeforeTheBackupIsThereAfterTheFireAndWhatTheOutsideHasMoreIsNamed() throws Exception {
        platform.sow();
        var rehearsal = new Rehearsal(platform);
        var early = rehearsal.signedDossier(rehearsal.freeYear());
        rehearsal.approve(early);
        var waiting = new ArrayList<String>();
        for (int i = 0; i < WAITING; i++) {
            waiting.add(rehearsal.signedDossier(rehearsal.freeYear()));
        }
        var before = rehearsal.upload();
        council.put("evidence", "/api/v1/evidence/" + before + "/confirmation", null, "1")
                .expect(200);

        var inBetween = new BackupInBetween(waiting, rehearsal);
        var ending = new Demo(platform, inBetween).run();
        var after = rehearsal.upload();
        council.put("evidence", "/api/v1/evidence/" + after + "/confirmation", null, "1")
                .expect(200);
        var outside = Outsiders.of(platform);
        refusals();
        burn();

        Staged.killedHalfWay(home, ports, backup);
        var said = new ByteArrayOutputStream();
        boolean agrees;
        try (var out = new PrintStream(said, true, UTF_8)) {
            agrees = Staged.restore(platform, backup, out, () -> outside.putBack(platform));
        }
        System.out.print(said.toString(UTF_8));

        assertThat(agrees).isFalse();
        assertThat(said.toString(UTF_8))
                .contains("the last one was cut off", "unknown", "1 differences; each is named above")
                .contains(key(ending.schoolYear()))
                .doesNotContain(" heard ", "in flight and not moving");
        assertThat(said.toString(UTF_8))
                .as("the backup was taken under traffic")
                .doesNotContain("; 0 that the databases");
        everyAnswerIsThereOnce(early, ending, waiting);
        whatArrivedMeanwhileIsWholeOrNotThere(inBetween.confirmed());
        council.get("evidence", "/api/v1/evidence/" + before).expect(200);
        council.get("evidence", "/api/v1/evidence/" + before + "/download").expect(200);
        council.get("evidence", "/api/v1/evidence/" + after).expect(404);
        theLevelIsRecognisedAgainAndOneRepairMakesBothSidesOne(ending);
        new Demo(platform, new Story(System.out)).run();
        audit.everyLedgerIsWholeAndTold();
        audit.nothingIsParked();
    }

    private void refusals() throws IOException {
        var restore = new Restore(platform, System.out);
        assertThatThrownBy(() -> restore.run(backup))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Minh is running");
        assertThatThrownBy(() -> new Backup(platform, Progress.silent()).run(backup))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is not empty");
        platform.close();
        assertThatThrownBy(() -> new Backup(platform, Progress.silent()).run(folder.resolve("another")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is down");
        assertThat(folder.resolve("another")).doesNotExist();
        var data = files(home.resolve("data"));

        var topic = backup.resolve("topics/minh.review.external-review.v1.ndjson.gz");
        var whole = Files.readAllBytes(topic);
        var damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(topic, damaged);
        assertThatThrownBy(() -> restore.run(backup))
                .hasMessageContaining("external-review.v1.ndjson.gz has other bytes");
        Files.write(topic, whole);
        var manifest = backup.resolve("backup.json");
        Files.move(manifest, folder.resolve("aside.json"));
        assertThatThrownBy(() -> restore.run(backup)).hasMessageContaining("no whole backup");
        Files.move(folder.resolve("aside.json"), manifest);

        assertThat(files(home.resolve("data"))).isEqualTo(data);
    }

    private void burn() throws IOException {
        Folders.remove(home.resolve("data"));
        Files.delete(home.resolve("secrets.properties"));
    }

    private void everyAnswerIsThereOnce(String early, Demo.Ending ending, List<String> waiting) {
        assertThat(audit.reviewsOf(early)).isOne();
        assertThat(audit.reviewsOf(ending.dossier())).isOne();
        for (var dossier : waiting) {
            long approved = audit.count(
                    "assessment",
                    "select count(*) from event_log where subject = ? and type like '%self-assessment.approved.v1'",
                    dossier);
            await("the review of an approved dossier")
                    .atMost(PATIENCE)
                    .until(() -> audit.reviewsOf(dossier) == approved);
        }
        assertThat(audit.count(
                        "review",
                        "select count(*) from external_review where id = ? and status = 'CONCLUDED'",
                        UUID.fromString(ending.review())))
                .isOne();
        assertThat(audit.count("review", "select count(*) from recognition")).isZero();
        audit.everyLedgerIsWholeAndTold();
        audit.nothingIsParked();
    }

    private void whatArrivedMeanwhileIsWholeOrNotThere(List<String> confirmed) {
        int there = 0;
        for (var id : confirmed) {
            var seen = council.get("evidence", "/api/v1/evidence/" + id).expect(200, 404);
            if (seen.body().path("state").asText().equals("STORED")) {
                council.get("evidence", "/api/v1/evidence/" + id + "/download").expect(200);
                there++;
            }
        }
        System.out.println(there + " of " + confirmed.size() + " files that arrived during the backup are in it");
        assertThat(there).isLessThan(confirmed.size());
    }

    private void theLevelIsRecognisedAgainAndOneRepairMakesBothSidesOne(Demo.Ending ending) {
        Api.as(platform, "dt.lanhdao")
                .post("review", "/api/v1/recognitions", Map.of("reviews", List.of(ending.review())), null)
                .expect(200, 201);
        await("told")
                .atMost(PATIENCE)
                .until(() -> audit.count(
                                "publication",
                                "select count(*) from delivery where record_key = ? and status = 'ACCEPTED'",
                                key(ending.schoolYear()))
                        == 1);
        var sides = Reconciling.of(platform, ending.schoolYear());
        var compared = sides.compare();
        if (compared.differences() > 0) {
            assertThat(sides.repair(compared)).isEqualTo(compared.differences());
        }
        await("in step").atMost(PATIENCE).until(() -> {
            var again = sides.compare();
            return again.differences() == 0 && again.underWay() == 0;
        });
    }

    private static String key(String schoolYear) {
        return "HN-THCS-VINH-QUYNH|4725|" + schoolYear + "|RECOGNISED_RESULT";
    }

    private static List<String> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(path -> path + " " + path.toFile().length() + " "
                            + path.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("minh-way-back");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The backup is taken between the conclusion and the recognition, while dossiers are approved and files arrive. */
    private final class BackupInBetween extends Story {

        private final List<String> waiting;
        private final Traffic traffic;

        BackupInBetween(List<String> waiting, Rehearsal rehearsal) {
            super(System.out);
            this.waiting = waiting;
            this.traffic = new Traffic(rehearsal, council);
        }

        @Override
        protected void did(String what) {
            super.did(what);
            if (what.equals("the review is concluded")) {
                traffic.during(waiting, () -> new Backup(platform, new Progress(System.out)).run(backup));
            }
        }

        List<String> confirmed() {
            return traffic.confirmed();
        }
    }
}
