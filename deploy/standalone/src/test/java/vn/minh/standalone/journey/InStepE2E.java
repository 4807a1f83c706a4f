package vn.minh.standalone.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.testing.Scale;

/** Minh and the sector database in step to the last record, whatever dies, fails, comes late or comes twice. */
class InStepE2E {

    private static final int RECOGNITIONS = Scale.of(500, 100);
    private static final int SCHOOLS = RECOGNITIONS + 5;
    private static final int PER_ACT = RECOGNITIONS / 25;
    private static final int ACTS_AT_ONCE = 4;
    private static final String YEAR = "2044-2045";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** An operator waits a minute for a receipt; a test does not. */
    private static final Map<String, String> IMPATIENT = Map.of(
            "MINH_DELIVERY_RECEIPT_TIMEOUT", "8s",
            "MINH_DELIVERY_FIRST_PAUSE", "1s",
            "MINH_DELIVERY_LONGEST_PAUSE", "5s",
            "MINH_DELIVERY_ATTEMPTS", "20");

    /** A tenth each, in turns. */
    private static final Map<String, Integer> FAULTS =
            Map.of("failEvery", 10, "delayEvery", 10, "delayMs", 3000, "doubleEvery", 10);

    private final Platform platform = Running.platform();
    private final Audit audit = new Audit(platform);
    private final BothSides sides = BothSides.of(platform, YEAR);
    private final Reconciling reconciling = Reconciling.of(platform, YEAR);
    private final HeadOfWard head = HeadOfWard.of(platform);
    private final Api sandbox = Api.anonymous(platform);

    @Test
    void recognitionsReachATroubledSectorDatabaseOnceEachAndThenOneWrittenFromThePage() throws Exception {
        var reviews = new ConcludedReviews(platform).of(YEAR, SCHOOLS);
        killAndStart(IMPATIENT);
        try {
            recogniseWhileBrokerAndPublicationDie(reviews.subList(0, RECOGNITIONS));
            bothSidesHaveEachOnce();
            aDeletedRowIsOneMissingAndOneRepairBringsItBack();
            theOneWrittenFromThePageStandsIn(reviews.subList(RECOGNITIONS, SCHOOLS));
        } finally {
            platform.start("kafka");
            sandbox.put("sandbox", "/faults", Map.of(), null);
            killAndStart(Map.of());
        }
        audit.everyLedgerIsWholeAndTold();
        audit.nothingIsParked();
    }

    private void recogniseWhileBrokerAndPublicationDie(List<String> reviews) throws Exception {
        sandbox.put("sandbox", "/faults", FAULTS, null).expect(200);
        long began = System.nanoTime();

        try (var signing = Executors.newFixedThreadPool(ACTS_AT_ONCE)) {
            var acts = head.acts(reviews, PER_ACT).stream().map(signing::submit).toList();
            awaitHeld(RECOGNITIONS / 10);
            platform.kill("kafka");
            platform.kill("publication");
            platform.start("kafka");
            platform.start("publication", IMPATIENT);
            awaitHeld(RECOGNITIONS / 2);
            killAndStart(IMPATIENT);
            for (var act : acts) {
                assertThat(act.get()).isEqualTo(PER_ACT);
            }
        }
        await("all accepted").atMost(PATIENCE).until(() -> sides.accepted() == RECOGNITIONS);

        var struck = sandbox.get("sandbox", "/faults").expect(200).body().path("struck");
        System.out.printf(
                "%d recognitions: in step %.1f s after the first act, told %d times; the sandbox: %s%n",
                RECOGNITIONS, (System.nanoTime() - began) / 1e9, sides.sendings(), struck);
        assertThat(List.of("failed", "delayed", "doubled"))
                .allSatisfy(fault -> assertThat(struck.path(fault).asInt()).isGreaterThanOrEqualTo(RECOGNITIONS / 10));
    }

    private void bothSidesHaveEachOnce() {
        var compared = reconciling.compare();

        assertThat(compared.state()).isEqualTo("COMPARED");
        assertThat(compared.found()).isEmpty();
        assertThat(compared.differences()).isZero();
        assertThat(compared.records()).isEqualTo(RECOGNITIONS);
        assertThat(compared.underWay()).isZero();
        assertThat(sides.held()).isEqualTo(RECOGNITIONS);
        assertThat(sides.revised()).isZero();
        assertThat(sides.receipts()).isEqualTo(RECOGNITIONS);
        assertThat(sides.keysWithReceipt()).isEqualTo(RECOGNITIONS);
        assertThat(sides.allAccepted(RECOGNITIONS)).isTrue();
        assertThat(sides.certificates()).isEqualTo(RECOGNITIONS);
        assertThat(sides.decisions()).isEqualTo(RECOGNITIONS / PER_ACT);
        await("the public register").atMost(PATIENCE).until(() -> sides.shown() == RECOGNITIONS);
        audit.everyLedgerIsWholeAndTold();
        audit.nothingIsParked();
    }

    private void aDeletedRowIsOneMissingAndOneRepairBringsItBack() {
        var school = ConcludedReviews.school(7);
        sides.delete(BothSides.key(school, YEAR));

        var compared = reconciling.compare();
        assertThat(compared.differences()).isOne();
        assertThat(compared.found()).hasSize(1);
        var missing = compared.found().getFirst();
        assertThat(missing.path("kind").asText()).isEqualTo("MISSING");
        assertThat(missing.path("unit").asText()).isEqualTo(school);
        assertThat(missing.path("unitName").asText()).isEqualTo(ConcludedReviews.name(7));
        assertThat(reconciling.repair(compared)).isOne();

        await("told again")
                .atMost(PATIENCE)
                .until(() -> sides.held() == RECOGNITIONS && sides.allAccepted(RECOGNITIONS));
        assertThat(sides.revised()).isZero();
        assertThat(reconciling.compare().differences()).isZero();
    }

    /**
     * The sandbox is away; the receiver that was written from the page hears the topic from its beginning and is sent the
     * rest: a few levels more, one of them revoked. In a full run its inventory has more lines than one part may.
     */
    private void theOneWrittenFromThePageStandsIn(List<String> reviews) throws Exception {
        platform.kill("sandbox");
        var receiver = new TinyReceiver();
        try (var topics = new TinyTopics(receiver, platform.bootstrapServers())) {
            var recognised = head.recognise(reviews);
            await("accepted by the tiny receiver").atMost(PATIENCE).until(() -> sides.allAccepted(SCHOOLS));
            zeroDifferences();

            head.revoke(recognised.getFirst());
            var withdrawn = keyOf(recognised.getFirst());
            await("the mark")
                    .atMost(PATIENCE)
                    .until(() -> held(receiver, withdrawn).withdrawn() && sides.allAccepted(SCHOOLS));
            zeroDifferences();

            var lost = keyOf(recognised.getLast());
            long revision = held(receiver, lost).revision();
            receiver.delete(lost);
            var missing = reconciling.compare();
            assertThat(missing.found())
                    .extracting(one -> one.path("recordKey").asText())
                    .containsExactly(lost);
            assertThat(missing.found().getFirst().path("kind").asText()).isEqualTo("MISSING");
            assertThat(reconciling.repair(missing)).isOne();
            await("told again")
                    .atMost(PATIENCE)
                    .until(() -> receiver.held().containsKey(lost) && sides.allAccepted(SCHOOLS));
            assertThat(held(receiver, lost).revision()).isEqualTo(revision);
            zeroDifferences();
            assertThat(topics.trouble()).isEmpty();
        } finally {
            platform.start("sandbox");
        }
        System.out.printf(
                "the tiny receiver holds %d, gave %d receipts, heard %d repeats%n",
                receiver.held().size(), receiver.receipts(), receiver.repeats());
    }

    private void zeroDifferences() {
        var compared = reconciling.compare();
        assertThat(compared.found()).isEmpty();
        assertThat(compared.differences()).isZero();
        assertThat(compared.records()).isEqualTo(SCHOOLS);
        assertThat(compared.underWay()).isZero();
    }

    private static String keyOf(JsonNode recognition) {
        return BothSides.key(recognition.path("unit").path("code").asText(), YEAR);
    }

    private static TinyReceiver.Held held(TinyReceiver receiver, String key) {
        return requireNonNull(receiver.held().get(key), key);
    }

    private void awaitHeld(int least) {
        await(least + " held by the sandbox").atMost(PATIENCE).until(() -> sides.held() >= least);
    }

    private void killAndStart(Map<String, String> settings) {
        platform.kill("publication");
        platform.start("publication", settings);
    }
}
