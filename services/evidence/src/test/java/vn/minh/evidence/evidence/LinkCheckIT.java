package vn.minh.evidence.evidence;

import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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
    CheckDueLinks checkDue;

    @Inject
    Told told;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
        // What other tests left is not watched here: their sites are closed.
        shelves.write("""
                insert into link_check (evidence_id, version, outcome, told, since, checked_at, due_at)
                select evidence_id, version, 'SAME', 'SAME', captured_at, captured_at, '3000-01-01'
                from attempt where kind = 'LINK' and outcome = 'KEPT'
                on conflict (evidence_id, version) do update set due_at = '3000-01-01'""");
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
        Links.check(Desk.of("s-1", Samples.OURS, "sector-system"), id).statusCode(403);
        Links.check(Desk.OURS, id, "?version=2").statusCode(404);
        Links.check(Desk.OURS, file).statusCode(409);

        assertThat(site.visits()).isEqualTo(before);
    }

    @Test
    void theScheduleFindsTheDeadAndTellsItOnce() throws Throwable {
        var id = kept("page " + UUID.randomUUID());
        site.with("/", Site.status(404));

        try (var _ = clock.ahead(Duration.ofDays(6))) {
            assertThat(due()).isZero();
        }
        try (var _ = clock.ahead(Duration.ofDays(8))) {
            assertThat(due()).isEqualTo(1);
            assertThat(due()).isZero();
        }
        try (var _ = clock.ahead(Duration.ofDays(16))) {
            assertThat(due()).isEqualTo(1);
        }

        var facts = told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED, CHECKED);
        assertThat(facts.getLast().as(LinkCheckedV1.class).outcome()).isEqualTo(LinkOutcome.DEAD);
    }

    @Test
    void aBadDayIsMadeUpForTheNextAndThreeAreDeath() throws Throwable {
        var id = kept("page " + UUID.randomUUID());
        site.with("/", Site.status(503));

        for (var day : List.of(8, 9)) {
            try (var _ = clock.ahead(Duration.ofDays(day).plusHours(day))) {
                assertThat(due()).isEqualTo(1);
            }
        }
        told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED);
        try (var _ = clock.ahead(Duration.ofDays(11))) {
            assertThat(due()).isEqualTo(1);
        }

        told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED, CHECKED);
        site.html("/", "there again");
        try (var _ = clock.ahead(Duration.ofDays(20))) {
            assertThat(due()).isEqualTo(1);
        }
        var facts = told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED, CHECKED, CHECKED);
        assertThat(facts.getLast().as(LinkCheckedV1.class).outcome()).isEqualTo(LinkOutcome.CHANGED);
    }

    @Test
    void whatWasReplacedIsWatchedNoMore() throws Throwable {
        var id = kept("page " + UUID.randomUUID());
        site.html("/new", "new page " + UUID.randomUUID());
        Desk.OURS.replace(id, 2, Links.to(site.url("/new"))).statusCode(201);
        Desk.OURS.confirm(id, 3).statusCode(200);
        site.with("/", Site.status(404));

        try (var _ = clock.ahead(Duration.ofDays(8))) {
            assertThat(due()).isEqualTo(1);
        }

        try (var _ = clock.ahead(Duration.ofDays(9))) {
            Links.check(Desk.OURS, id).body("now.outcome", equalTo("SAME"));
            Links.check(Desk.OURS, id, "?version=1").body("now.outcome", equalTo("DEAD"));
        }
    }

    private int due() throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> checkDue.handle(new CheckDueLinks.Command()));
    }
}
