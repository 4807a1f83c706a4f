package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** A sector database that speaks HTTP: the same records, receipts, withdrawal and comparison over another way. */
class HttpWayE2E {

    private static final int SCHOOLS = 20;
    private static final String YEAR = "2043-2044";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Platform platform = Running.platform();
    private final Audit audit = new Audit(platform);
    private final BothSides sides = BothSides.of(platform, YEAR);
    private final Reconciling reconciling = Reconciling.of(platform, YEAR);
    private final HeadOfWard head = HeadOfWard.of(platform);
    private final Api sandbox = Api.anonymous(platform);

    private final Map<String, String> byHttp = Map.of(
            "MINH_DELIVERY_WAY", "http",
            "MINH_DELIVERY_URL", platform.address("sandbox") + "/sector/v1",
            "MINH_DELIVERY_RECEIPT_TIMEOUT", "10s",
            "MINH_DELIVERY_FIRST_PAUSE", "1s",
            "MINH_DELIVERY_LONGEST_PAUSE", "5s",
            "MINH_DELIVERY_HTTP_PAUSE", "2s",
            "MINH_DELIVERY_ATTEMPTS", "20");

    @Test
    void everyLevelReachesASectorDatabaseThatIsAskedByHttpAndOftenSaysNo() throws Exception {
        var reviews = new ConcludedReviews(platform).of(YEAR, SCHOOLS).subList(0, SCHOOLS);
        killAndStart(byHttp);
        try {
            sandbox.put("sandbox", "/faults", Map.of("failEvery", 5, "tooManyNext", 2, "awayNext", 2), null)
                    .expect(200);
            var recognised = head.recognise(reviews);
            await("some are held").atMost(PATIENCE).until(() -> sides.held() >= SCHOOLS / 4);
            killAndStart(byHttp);
            await("all accepted").atMost(PATIENCE).until(() -> sides.allAccepted(SCHOOLS));
            eachIsThereOnceAndNothingWentByTopic();

            head.revoke(recognised.getFirst());

            await("the mark").atMost(PATIENCE).until(() -> isMark(recognised.getFirst()));
            await("its receipt").atMost(PATIENCE).until(() -> sides.allAccepted(SCHOOLS));
            assertThat(reconciling.compare().differences()).isZero();
        } finally {
            sandbox.put("sandbox", "/faults", Map.of(), null);
            killAndStart(Map.of());
        }
        audit.everyLedgerIsWholeAndTold();
        audit.nothingIsParked();
    }

    private void eachIsThereOnceAndNothingWentByTopic() {
        var compared = reconciling.compare();
        assertThat(compared.found()).isEmpty();
        assertThat(compared.records()).isEqualTo(SCHOOLS);
        assertThat(compared.underWay()).isZero();
        assertThat(sides.held()).isEqualTo(SCHOOLS);
        assertThat(sides.receipts()).isEqualTo(SCHOOLS);
        assertThat(sides.sendings()).isZero();
    }

    private boolean isMark(JsonNode recognition) {
        var key = BothSides.key(recognition.path("unit").path("code").asText(), YEAR);
        return audit.count("sandbox", "select count(*) from record where key = ? and state = 'WITHDRAWN'", key) == 1;
    }

    private void killAndStart(Map<String, String> settings) {
        platform.kill("publication");
        platform.start("publication", settings);
    }
}
