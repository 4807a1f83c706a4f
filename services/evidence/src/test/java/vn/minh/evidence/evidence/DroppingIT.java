package vn.minh.evidence.evidence;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.assessment.SelfAssessmentSignedV1;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** What nobody ever cited goes after more than a school year; a signature at the last moment finds its proof. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class DroppingIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.announced.v1";
    private static final String STORED = "vn.minh.evidence.evidence.stored.v1";
    private static final String SEALED = "vn.minh.evidence.evidence.sealed.v1";
    private static final String DROPPED = "vn.minh.evidence.evidence.dropped.v1";
    private static final String REPLACING = "vn.minh.evidence.evidence.replacement-announced.v1";
    private static final String LAPSED = "vn.minh.evidence.evidence.replacement-lapsed.v1";
    private static final Duration LONG_AGO = Duration.ofDays(400).plusMinutes(1);

    @Inject
    Shelves shelves;

    @Inject
    MovableClock clock;

    @Inject
    DropUncited drop;

    @Inject
    LapseReplacements lapse;

    @Inject
    TidyQuarantine tidy;

    @Inject
    Told told;

    @Inject
    Tell tell;

    private final UUID dossier = UUID.randomUUID();

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void whatNobodyCitedIsDroppedAfterFourHundredDaysAndNotBefore() throws Exception {
        var id = stored();

        dropAfter(Duration.ofDays(400).minusMinutes(1));
        Desk.OURS.read(id).body("state", equalTo("STORED"));
        dropAfter(LONG_AGO);

        Desk.OURS.read(id).body("state", equalTo("DROPPED"));
        told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED, DROPPED);
    }

    @Test
    void whatASignatureCitesIsSparedAndSoIsWhatIsSealed() throws Exception {
        var signed = stored();
        var sealed = stored();
        sign(cite(signed));
        tell.that(Samples.approved(UUID.randomUUID(), 1, Samples.AUTHORITY, List.of(cite(sealed))), 1);
        await().until(() -> state(sealed).equals("SEALED"));

        dropAfter(Duration.ofDays(4000));

        Desk.OURS.read(signed).body("state", equalTo("STORED"));
        Desk.OURS.read(sealed).body("state", equalTo("SEALED"));
    }

    /** The signature has its transaction open while the clean-up comes by. */
    @Test
    void aSignatureThatComesFirstSparesThePiece() throws Exception {
        var id = stored();

        try (var threads = newVirtualThreadPerTaskExecutor();
                var signing = Postgres.asOwner("evidence").getConnection();
                var statement = signing.createStatement()) {
            signing.setAutoCommit(false);
            statement.execute("select from evidence where id = '%s' for no key update".formatted(id));
            statement.execute("insert into signed_citation values ('%s', 1, '%s', 1)".formatted(dossier, id));
            var dropping = threads.submit(() -> {
                dropAfter(LONG_AGO);
                return true;
            });
            await().until(this::somebodyWaits);
            signing.commit();

            assertThat(dropping.get()).isTrue();
        }

        Desk.OURS.read(id).body("state", equalTo("STORED"));
        told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED);
    }

    @Test
    void aSignatureThatComesSecondRecallsThePieceAndItIsSealedAsSigned() throws Exception {
        var id = stored();
        var cited = cite(id);
        dropAfter(LONG_AGO);
        Desk.OURS.read(id).body("state", equalTo("DROPPED"));

        try (var _ = clock.ahead(LONG_AGO.plusDays(29))) {
            sign(cited);
            await().until(() -> state(id).equals("STORED"));
        }
        tell.that(Samples.approved(dossier, 1, Samples.AUTHORITY, List.of(cited)), 2);

        told.eventually(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED, DROPPED, STORED, SEALED);
        Desk.OURS.read(id).body("state", equalTo("SEALED")).body("code", equalTo(cited.code()));
        Desk.OURS.download(id).statusCode(200);
    }

    @Test
    void whatWasDroppedLongAgoIsNotRecalledAndTheApprovalWaitsForAnOperator() throws Exception {
        var id = stored();
        var cited = cite(id);
        dropAfter(LONG_AGO);

        try (var _ = clock.ahead(LONG_AGO.plusDays(31))) {
            sign(cited);
            tell.that(Samples.approved(dossier, 1, Samples.AUTHORITY, List.of(cited)), 2);
            await().until(() -> shelves.ask(
                            "select state from inbox_stream where consumer = 'evidence.evidence' and key = '%s'"
                                    .formatted(dossier))
                    .equals(List.of("PARKED")));
        }

        Desk.OURS.read(id).body("state", equalTo("DROPPED"));
    }

    @Test
    void aReplacementNobodyBroughtLapsesAfterADayAndItsBytesGo() throws Exception {
        var id = stored();
        var bytes = Samples.pdf("half a replacement " + UUID.randomUUID());
        Desk.announced(Desk.OURS.replace(id, 2, Samples.file(bytes)).statusCode(201))
                .upload(bytes);

        lapseAfter(Duration.ofHours(23));
        assertThat(shelves.hasUpload(id)).isTrue();
        lapseAfter(Duration.ofHours(25));

        Desk.OURS
                .read(id)
                .body("state", equalTo("STORED"))
                .body("version", equalTo(1))
                .body("replacement", nullValue());
        assertThat(shelves.hasUpload(id)).isFalse();
        told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED, REPLACING, LAPSED);
    }

    @Test
    void aPieceSomebodyIsAboutToReplaceIsNotDropped() throws Exception {
        var id = stored();
        Desk.OURS.replace(id, 2, Samples.file(Samples.pdf("soon"))).statusCode(201);

        dropAfter(Duration.ofDays(4000));

        Desk.OURS.read(id).body("state", equalTo("STORED"));
    }

    @Test
    void describingItAnewGivesAnotherFourHundredDays() throws Exception {
        var id = stored();
        shelves.write("update evidence set changed_at = now() + interval '300 days' where id = '%s'".formatted(id));

        dropAfter(Duration.ofDays(600));

        Desk.OURS.read(id).body("state", equalTo("STORED"));
    }

    private UUID stored() {
        return Desk.OURS.stored(Samples.pdf("piece " + UUID.randomUUID()));
    }

    private String state(UUID id) {
        return Desk.OURS.read(id).extract().path("state");
    }

    private void sign(CitedEvidence cited) {
        tell.that(new SelfAssessmentSignedV1(dossier, 1, "ab".repeat(32), List.of(cited), "a-1", Samples.NOW), 1);
        await().until(() -> !shelves.ask(
                        "select 1 from signed_citation where self_assessment_id = '%s'".formatted(dossier))
                .isEmpty());
    }

    private static CitedEvidence cite(UUID id) {
        var view = Desk.OURS.read(id).extract();
        return new CitedEvidence("1.3.a", id, view.path("code"), view.path("version"), view.path("sha256"));
    }

    private boolean somebodyWaits() {
        return !shelves.ask("select pid from pg_locks where not granted and locktype in ('transactionid', 'tuple')")
                .isEmpty();
    }

    private void dropAfter(Duration passed) throws Exception {
        try (var _ = clock.ahead(passed)) {
            done(() -> VertxContextSupport.subscribeAndAwait(() -> drop.handle(new DropUncited.Command())));
        }
    }

    private void lapseAfter(Duration passed) throws Exception {
        try (var _ = clock.ahead(passed)) {
            done(() -> VertxContextSupport.subscribeAndAwait(() -> lapse.handle(new LapseReplacements.Command())));
        }
        try (var _ = clock.ahead(passed.plusMinutes(16))) {
            done(() -> VertxContextSupport.subscribeAndAwait(() -> tidy.handle(new TidyQuarantine.Command())));
        }
    }

    private interface Work {
        void run() throws Throwable;
    }

    private static void done(Work work) {
        try {
            work.run();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
