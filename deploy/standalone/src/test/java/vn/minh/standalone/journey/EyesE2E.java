package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.standalone.watch.Board;
import vn.minh.standalone.watch.Prometheus;
import vn.minh.standalone.watch.Rules;

/**
 * The real Prometheus looks at the running platform while it is broken in every way there is an alert for. Thresholds are
 * those that are written; only time is shorter: a minute of {@code for} or of a window lasts a second, an hour three
 * minutes.
 */
class EyesE2E {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 24;

    /** What lives long gets so little room that it is always full; the rest is enough to go on. */
    private static final Map<String, String> LITTLE_ROOM = Map.of("_JAVA_OPTIONS", "-Xms88m -Xmx88m -Xmn64m");

    @TempDir
    static Path folder = Path.of("");

    private final Platform platform = Running.platform();
    private final EventFaults facts = EventFaults.of(platform);
    private final SectorFaults sector = SectorFaults.of(platform);
    private final Dossiers dossiers = Dossiers.of(platform);
    private final Api officer = Api.as(platform, "so.chuyenvien");

    @Test
    void everyAlertFiresAtTheTroubleItIsForAndEverythingThatIsAskedIsThere() throws Exception {
        try (var prometheus = Prometheus.beside(platform, Rules.written().hurried(), folder)) {
            try (var repairs = new Repairs()) {
                quietTroubles(repairs);
                sectorTroubles(prometheus, repairs);
                requestsFail(prometheus);
                reportingGoesAndComesWithLittleRoom(prometheus, repairs);
                tablesAreHeld(prometheus);
                databaseIsTaken(prometheus);
                brokerGoesAndComes(prometheus, repairs);
                awaitFired(prometheus, alerts());
            }

            assertThat(prometheus.fired()).isEqualTo(Set.copyOf(alerts()));
            assertThat(lackingOf(prometheus)).isEmpty();
            assertThat(prometheus.lacking("rate(minh_nothing_total{job=\"minh\"}[5m]) > up{color=\"red\"}"))
                    .containsExactlyInAnyOrder("minh_nothing_total", "up{color}");
        }
    }

    /** Nobody notices these at once; each is only begun here. */
    private void quietTroubles(Repairs repairs) throws Exception {
        var deadlines = DeadlineFaults.of(platform);
        repairs.after(facts::takeLease, facts::giveLeaseBack);
        repairs.after(facts::poison, facts::skipPoison);
        repairs.after(facts::unitWithoutParent, facts::skipUnit);
        repairs.after(facts::gap, facts::forgetGap);
        repairs.after(deadlines::letTimePass, deadlines::turnTimeBack);
    }

    private void sectorTroubles(Prometheus prometheus, Repairs repairs) throws Exception {
        var signed = dossiers.signed(3);
        // Two starts: each of the three processes has to be seen.
        awaitSeen(prometheus, "up{service=\"publication\"} == 1");
        repairs.after(sector::askByHttp, sector::askByTopicAgain);
        awaitSeen(prometheus, "changes(process_start_time_seconds{service=\"publication\"}[1h]) == 1");
        sector.askByHttp();
        dossiers.approve(signed.getFirst());
        var first = sector.delivery(signed.getFirst().schoolYear(), "ACCEPTED");
        sector.lose(first);
        assertThat(Reconciling.of(platform, signed.getFirst().schoolYear())
                        .compare()
                        .differences())
                .isOne();
        repairs.after(() -> sector.faults(Map.of("rejectNext", 1)), () -> sector.faults(Map.of()));
        approveSlowly(signed.subList(1, 3));
        awaitFired(prometheus, List.of("DifferencesFound", "DeliveriesRefused", "ServiceRestarting", "ApprovalSlow"));

        sector.faults(Map.of("awayNext", 100_000));
        sector.move(first, "resend");
        repairs.after(() -> sector.comparedEarlier("3 days"), () -> sector.comparedEarlier("-3 days"));
    }

    /** Two principals click while somebody else holds their rows. */
    private void approveSlowly(List<Dossiers.Signed> signed) throws Exception {
        var ids = String.join("','", signed.stream().map(Dossiers.Signed::id).toList());
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor();
                var held = Standstill.in(
                        platform,
                        "assessment",
                        "select 1 from self_assessment where id in ('" + ids + "') for update")) {
            signed.forEach(one -> clicks.execute(() -> dossiers.approve(one)));
            held.untilWaiting(signed.size());
        }
    }

    private void requestsFail(Prometheus prometheus) throws Exception {
        facts.run("publication", "alter table reconciliation rename to reconciliation_gone");
        try {
            var one = "/api/v1/reconciliations/" + UUID.randomUUID();
            await("failures are seen").atMost(PATIENCE).until(() -> {
                for (int time = 0; time < AT_ONCE; time++) {
                    officer.get("publication", one);
                }
                return prometheus.fired("ErrorsAtTheDoor", Map.of("service", "publication"))
                        && prometheus.fired("UseCaseFails", Map.of("service", "publication"));
            });
        } finally {
            facts.run("publication", "alter table reconciliation_gone rename to reconciliation");
        }
    }

    private void reportingGoesAndComesWithLittleRoom(Prometheus prometheus, Repairs repairs) throws Exception {
        repairs.after(() -> platform.kill("reporting"), () -> {
            platform.kill("reporting");
            platform.start("reporting");
        });
        await("reporting is missed")
                .atMost(PATIENCE)
                .until(() -> prometheus.fired("ServiceDown", Map.of("service", "reporting")));

        platform.start("reporting", LITTLE_ROOM);
    }

    /** Somebody's forgotten transaction in reporting: readers of facts stand still, people wait for a connection. */
    private void tablesAreHeld(Prometheus prometheus) throws Exception {
        var goesOn = new AtomicBoolean(true);
        var report = "/api/v1/reports/campaigns/" + UUID.randomUUID();
        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var held = Standstill.in(
                        platform, "reporting", "lock table inbox_stream, campaign in access exclusive mode")) {
            for (int i = 0; i < AT_ONCE; i++) {
                people.execute(() -> {
                    while (goesOn.get()) {
                        officer.get("reporting", report);
                    }
                });
            }
            try {
                facts.repeat(150);
                held.untilWaiting(1);
                awaitFired(prometheus, List.of("ConsumerLagging", "DatabasePoolExhausted"));
            } finally {
                goesOn.set(false);
            }
        }
    }

    /** It runs, and has nothing to serve from. */
    private void databaseIsTaken(Prometheus prometheus) throws Exception {
        try (var repairs = new Repairs()) {
            repairs.after(() -> facts.takeDatabase("review"), () -> facts.giveDatabaseBack("review"));
            await("review is seen not to be ready")
                    .atMost(PATIENCE)
                    .until(() -> prometheus.fired("ServiceNotReady", Map.of("service", "review")));
        }
    }

    private void brokerGoesAndComes(Prometheus prometheus, Repairs repairs) throws Exception {
        repairs.after(() -> platform.kill("kafka"), () -> platform.start("kafka"));
        facts.recordUnits(12);
        awaitFired(prometheus, List.of("BrokerAway", "FactsWait"));

        platform.start("kafka");
        awaitFired(prometheus, List.of("EventsLate"));
    }

    private static List<String> alerts() {
        return Rules.written().alerts().stream().map(Rules.Rule::name).toList();
    }

    private static void awaitSeen(Prometheus prometheus, String expression) {
        await(expression)
                .atMost(PATIENCE)
                .until(() -> !prometheus.ask(expression).isEmpty());
    }

    private static void awaitFired(Prometheus prometheus, List<String> alerts) {
        await("fired: " + alerts).atMost(PATIENCE).until(prometheus::fired, fired -> fired.containsAll(alerts));
    }

    /** Everything that a rule or a panel names and that nobody has. */
    private static List<String> lackingOf(Prometheus prometheus) {
        return Stream.concat(
                        Rules.written().all().stream().map(Rules.Rule::expression),
                        Board.written().stream()
                                .flatMap(board -> board.panels().stream())
                                .flatMap(panel -> panel.expressions().stream()))
                .flatMap(expression -> prometheus.lacking(expression).stream())
                .distinct()
                .toList();
    }
}
