package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.review.Assessment;
import vn.minh.review.Crew;
import vn.minh.review.Drawer;
import vn.minh.review.Town;
import vn.minh.review.Visitor;
import vn.minh.testing.RealServers;
import vn.minh.testing.Scale;

/** A page of a queue costs the same however long the queue is. */
@QuarkusTest
@RealServers(database = "review")
class QueueSpeedIT {

    private static final int SHORT = 1_000;
    private static final int LONG = 10_000;
    private static final int TIMES = Scale.of(25, 10);

    /** Five dossiers that went their way over HTTP, one in each state, are repeated until the queue is long. */
    private static final String TASKS = """
            insert into external_review
            select copy.*
            from generate_series(1, %1$d) as n
            join external_review r on r.id = ('{%2$s,%2$s,%2$s,%2$s,%3$s,%3$s,%3$s,%4$s,%5$s,%6$s}'::uuid[])[1 + n %% 10]
            cross join lateral jsonb_populate_record(r, jsonb_build_object(
                'id', gen_random_uuid(), 'self_assessment', gen_random_uuid(),
                'unit_code', 'U' || n || '-' || r.unit_code,
                'team', (array['%7$s', '%7$s', null, '%8$s'])[1 + n %% 4],
                'holder', case when n < 200 or r.holder is null then r.holder else 'somebody' end,
                'opened_at', now() - interval '30 days' + n * interval '1 minute',
                'changed_criteria', case when n %% 20 in (1, 5) then 2 end,
                'anomalies', case when n %% 50 = 0 then '["GAP"]' end)) as copy""";

    private static final List<String> ASKED = List.of(
            "",
            "filter=WAITING",
            "filter=RETURNED",
            "filter=LATE",
            "filter=ANOMALY",
            "filter=CHANGED",
            "state=ASSIGNED",
            "schoolYear=2026-2027",
            "holder=me",
            "team=%s",
            "after=%s");

    private final Town few = Town.fresh();
    private final Town many = Town.fresh();
    private final Assessment assessment;

    QueueSpeedIT(Assessment assessment) {
        this.assessment = assessment;
    }

    @AfterEach
    void forgetThem() {
        for (var town : List.of(few, many)) {
            Drawer.write("delete from external_review where authority_code = '%s' and unit_code like 'U%%'"
                    .formatted(town.commune().code()));
        }
        Drawer.write("vacuum analyze external_review");
    }

    @Test
    void aPageOfTenThousandTasksComesAsQuicklyAsOneOfAThousand() {
        fill(few, SHORT);
        fill(many, LONG);
        Drawer.write("vacuum analyze external_review");
        var all = new Times();
        try (var browser = HttpClient.newHttpClient()) {
            ask("everything is late", all, browser, ASKED);
            for (var town : List.of(few, many)) {
                Drawer.reviewsCloseOn(town, "2999-12-31");
            }
            ask("nothing is late", all, browser, List.of("filter=LATE"));
        }

        all.print("all");
        // The slowest are as slow as whatever else the machine does.
        assertThat(at(all.many, 90)).isLessThan(Duration.ofSeconds(1));
        assertThat(ratio(all.few, all.many, 50)).isLessThan(2);
        assertThat(ratio(all.few, all.many, 90)).isLessThan(4);
    }

    private void ask(String when, Times all, HttpClient browser, List<String> questions) {
        var people = List.of("member", "officer", "department");
        var atFew = visitors(few, browser);
        var atMany = visitors(many, browser);
        for (int who = 0; who < people.size(); who++) {
            for (var question : questions) {
                var times = new Times();
                for (int time = -3; time < TIMES; time++) {
                    var one = took(atFew.get(who), path(few, question));
                    var other = took(atMany.get(who), path(many, question));
                    if (time >= 0) {
                        times.few.add(one);
                        times.many.add(other);
                    }
                }
                times.print(people.get(who) + " ?" + question + " (" + when + ")");
                all.few.addAll(times.few);
                all.many.addAll(times.many);
            }
        }
    }

    private static List<Visitor> visitors(Town town, HttpClient browser) {
        return Stream.of(town.reviewer(), town.officer(), town.departmentOfficer())
                .map(desk -> Visitor.of(desk, browser))
                .toList();
    }

    private static String path(Town town, String question) {
        var value = question.startsWith("team") ? Crew.of(town) : middle(town);
        return "/external-reviews?size=50&" + question.formatted(value);
    }

    /** Where somebody is who has walked half of the queue. */
    private static String middle(Town town) {
        return MIDDLES.computeIfAbsent(
                town, asked -> Drawer.ask("""
                        select to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || id
                        from external_review where authority_code = '%s' order by opened_at, id
                        offset (select count(*) / 2 from external_review where authority_code = '%1$s') limit 1""".formatted(asked.commune().code())).getFirst());
    }

    private static final Map<Town, String> MIDDLES = new ConcurrentHashMap<>();

    private static Duration took(Visitor her, String path) {
        long since = System.nanoTime();
        assertThat(her.get(path).statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private void fill(Town town, int tasks) {
        var inEachState =
                Stream.of(Status.values()).map(state -> dossier(town, state)).toList();
        var other = UUID.randomUUID();
        Drawer.write("""
                insert into review_team
                select copy.* from review_team t
                cross join lateral jsonb_populate_record(t, '{"id": "%s", "name": "Đoàn số 2"}') as copy
                where t.id = '%s'""".formatted(other, Crew.of(town)));
        Drawer.write(TASKS.formatted(
                tasks,
                inEachState.get(0),
                inEachState.get(1),
                inEachState.get(2),
                inEachState.get(3),
                inEachState.get(4),
                Crew.of(town),
                other));
        Drawer.reviewsCloseOn(town, "2020-01-01");
    }

    private UUID dossier(Town town, Status state) {
        var review = assessment.approves(town);
        if (state != Status.OPENED) {
            town.reviewer().claim(review, 1).statusCode(200);
        }
        switch (state) {
            case OPENED, ASSIGNED -> {}
            case AWAITING_UNIT ->
                town.reviewer()
                        .requestSupplement(review, 2, "2999-12-31", "1.3", "Thiếu ảnh")
                        .statusCode(200);
            case PROPOSED, CONCLUDED -> town.reviewer().propose(review, 2).statusCode(200);
        }
        if (state == Status.CONCLUDED) {
            town.principal().agree(review, 3).statusCode(200);
            town.officer().conclude(review, 4).statusCode(200);
        }
        return review;
    }

    /** How long pages took, of the short queue and of the long one. */
    private record Times(List<Duration> few, List<Duration> many) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void print(String what) {
            System.out.printf(
                    "queue of %,d and of %,d, %s: p50 %.1f and %.1f ms (%.2f), p99 %.1f and %.1f ms (%.2f)%n",
                    SHORT,
                    LONG,
                    what,
                    millis(at(few, 50)),
                    millis(at(many, 50)),
                    ratio(few, many, 50),
                    millis(at(few, 99)),
                    millis(at(many, 99)),
                    ratio(few, many, 99));
        }
    }

    private static double ratio(List<Duration> few, List<Duration> many, int percent) {
        return millis(at(many, percent)) / millis(at(few, percent));
    }

    private static Duration at(List<Duration> times, int percent) {
        return times.stream().sorted().toList().get(times.size() * percent / 100);
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
