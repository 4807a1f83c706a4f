package vn.minh.evidence.evidence;

import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.LinkCheckedV1;
import vn.minh.contracts.evidence.LinkOutcome;
import vn.minh.evidence.webpage.Site;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class LinkCheckIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.link-announced.v1";
    private static final String STORED = "vn.minh.evidence.evidence.stored.v1";
    private static final String CHECKED = "vn.minh.evidence.evidence.link-checked.v1";

    private final Site site = Site.open();

    @Inject
    Shelves shelves;

    @Inject
    MovableClock clock;

    @Inject
    Told told;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private UUID kept(String html) {
        site.html("/", html);
        return Links.stored(Desk.OURS, site.url("/"));
    }

    @Test
    void asSubmittedAndNowStandSideBySide() throws Exception {
        var id = kept("<title>Cũ</title>Kế hoạch " + UUID.randomUUID());
        String hash = Desk.OURS.read(id).extract().path("sha256");
        site.html("/", "<title>Mới</title>Kế hoạch khác");

        try (var _ = clock.ahead(Duration.ofMinutes(2))) {
            Links.check(Desk.OURS, id)
                    .statusCode(200)
                    .body("address", equalTo(site.url("/")))
                    .body("asSubmitted.version", equalTo(1))
                    .body("asSubmitted.sha256", equalTo(hash))
                    .body("asSubmitted.at", notNullValue())
                    .body("asSubmitted.title", equalTo("Cũ"))
                    .body("now.outcome", equalTo("CHANGED"))
                    .body("now.status", equalTo(200))
                    .body("now.title", equalTo("Mới"))
                    .body("now.checkedAt", notNullValue())
                    .body("now.since", notNullValue());
        }

        var facts = told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED, CHECKED);
        assertThat(facts.getLast().as(LinkCheckedV1.class).outcome()).isEqualTo(LinkOutcome.CHANGED);
        Desk.OURS.read(id).body("sha256", equalTo(hash)).header("ETag", "\"3\"");
    }

    @Test
    void aClockInAScriptIsNoChange() throws Exception {
        var id = kept("<body>Kế hoạch<script>now = '8:00'</script></body>");
        site.html("/", "<body>Kế hoạch<script>now = '9:00'</script></body>");

        try (var _ = clock.ahead(Duration.ofMinutes(2))) {
            Links.check(Desk.OURS, id).statusCode(200).body("now.outcome", equalTo("SAME"));
        }

        told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED);
    }

    /** However many ask, the site is a host and not a target. */
    @Test
    void aYoungAnswerIsGivenAgain() throws Exception {
        var id = kept("page " + UUID.randomUUID());
        int before = site.visits();

        Links.check(Desk.OURS, id).statusCode(200).body("now.outcome", equalTo("SAME"));
        assertThat(site.visits()).isEqualTo(before);
        try (var _ = clock.ahead(Duration.ofMinutes(2))) {
            Callable<Integer> check = () -> Links.check(Desk.OURS, id).extract().statusCode();
            try (var readers = newVirtualThreadPerTaskExecutor()) {
                assertThat(readers.invokeAll(nCopies(8, check)))
                        .extracting(Future::resultNow)
                        .containsOnly(200);
            }
        }

        assertThat(site.visits()).isEqualTo(before + 1);
    }

    @Test
    void whoMayNotReadItFindsNothingToCheckAndAFileIsNoLink() {
        var id = kept("page " + UUID.randomUUID());
        var file = Desk.OURS.stored(Samples.pdf("file " + UUID.randomUUID()));
        int before = site.visits();

        Links.check(Desk.THEIRS, id).statusCode(404);
        Links.check(Desk.of("s-1", Samples.OURS, "sector-system"), id).statusCode(404);
        Links.check(Desk.OURS, id, "?version=2").statusCode(404);
        Links.check(Desk.OURS, file).statusCode(409);

        assertThat(site.visits()).isEqualTo(before);
    }

    /** What the school has to see to, and its department with it; a reviewer sees both states of what was submitted. */
    @Test
    void whatIsDeadOrChangedIsListed() throws Exception {
        var school = Desk.of("l-1", "HN-LINK-" + UUID.randomUUID(), "council");
        shelves.write("insert into known_unit values ('%s', '%s')"
                .formatted(school.tokens().unit(), Samples.DEPARTMENT));
        site.html("/same", "same " + UUID.randomUUID()).html("/dead", "dead " + UUID.randomUUID());
        var same = Links.stored(school, site.url("/same"));
        var dead = Links.stored(school, site.url("/dead"));
        school.stored(Samples.pdf("no link at all"));
        site.with("/dead", Site.status(404));

        try (var _ = clock.ahead(Duration.ofMinutes(2))) {
            Links.check(school, same).body("now.outcome", equalTo("SAME"));
            Links.check(school, dead).body("now.outcome", equalTo("DEAD")).body("now.status", equalTo(404));
        }

        school.get("/api/v1/evidence?link=DEAD")
                .statusCode(200)
                .body("items.id", contains(dead.toString()))
                .body("items.link.now.outcome", contains("DEAD"));
        school.get("/api/v1/evidence?link=CHANGED").body("items", hasSize(0));
        school.get("/api/v1/evidence?link=GONE").statusCode(422).body("faults.field", contains("link"));
        Desk.of("s-7", Samples.DEPARTMENT, "department-officer")
                .get("/api/v1/evidence?link=DEAD&unit=" + school.tokens().unit())
                .body("items.id", contains(dead.toString()));
        school.read(dead).body("link.now.outcome", equalTo("DEAD")).body("link.asSubmitted.version", equalTo(1));
        school.get("/api/v1/evidence").body("items", hasSize(3)).body("items.link.now", hasSize(2));
    }
}
