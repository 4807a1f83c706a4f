package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
class LinkWatchIT {

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

    /** One page that hangs holds up nobody else's turn. */
    @Test
    void manyAreLookedAtInOneTurn() throws Throwable {
        for (int page = 0; page < 12; page++) {
            site.html("/" + page, "page " + page);
            Links.stored(Desk.OURS, site.url("/" + page));
        }
        site.with("/3", site.silence());

        try (var _ = clock.ahead(Duration.ofDays(8))) {
            assertThat(due()).isEqualTo(12);
        }

        assertThat(shelves.ask("select outcome from link_check where due_at < '3000-01-01' and outcome <> 'SAME'"))
                .containsExactly("UNREACHABLE");
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
