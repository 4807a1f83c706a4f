package vn.minh.review.recognition;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.IntStream.range;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minh.review.Drawer;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

/** The last afternoon before the holidays: everybody signs at once. */
@QuarkusTest
@RealServers(database = "review")
class HundredActsIT {

    private static final int ACTS = 100;
    private static final int IN_VAIN = 10;

    /** A dossier that went its way over HTTP is repeated for many schools. */
    private static final String SCHOOLS = """
            with fresh as (select gen_random_uuid() as id, n from generate_series(1, %1$d) as n),
            copied as (
                insert into external_review
                select copy.* from fresh
                join external_review r on r.id = '%2$s'
                cross join lateral jsonb_populate_record(r, jsonb_build_object(
                    'id', fresh.id, 'self_assessment', gen_random_uuid(), 'unit_code', 'U' || n || '-' || r.unit_code))
                    as copy)
            insert into review_round
            select copy.* from fresh
            join review_round r on r.review = '%2$s'
            cross join lateral jsonb_populate_record(r, jsonb_build_object('review', fresh.id)) as copy""";

    private record Sent(String key, List<UUID> reviews) {}

    private final Town town = Town.fresh();
    private final Finished finished;

    HundredActsIT(Finished finished) {
        this.finished = finished;
    }

    @Test
    void aHundredActsAtOnceShareNoNumberAndLeaveNoGap() throws InterruptedException {
        var open = finished.assessment().approves(town);
        var acts = acts(schools(160), open);
        var inVain = range(0, IN_VAIN).mapToObj(_ -> sent(List.of(open))).toList();
        var all = Stream.concat(acts.stream(), inVain.stream()).toList();

        var began = Instant.now();
        var answers = atOnce(all);
        var took = Duration.between(began, Instant.now());
        var repeated = atOnce(all);

        System.out.printf("%d acts about 160 schools, at once: %d ms%n", all.size(), took.toMillis());
        theNumbersAre(answers.subList(0, ACTS));
        assertThat(answers.subList(ACTS, all.size()))
                .allSatisfy(
                        answer -> assertThat(answer.getString("decisionNumber")).isNull());
        for (int i = 0; i < all.size(); i++) {
            assertThat(repeated.get(i).<Object>get("")).isEqualTo(answers.get(i).get(""));
        }
        whatIsWrittenIsWhatWasAnswered(answers);
    }

    @Test
    void twoHundredSchoolsAreOneAct() throws InterruptedException {
        var schools = schools(200);

        var began = Instant.now();
        var answer = atOnce(List.of(sent(schools))).getFirst();

        System.out.printf(
                "one act about 200 schools: %d ms%n",
                Duration.between(began, Instant.now()).toMillis());
        assertThat(answer.getString("decisionNumber")).isEqualTo("01/QĐ-UBND");
        assertThat(answer.<String>getList("results.review"))
                .containsExactlyElementsOf(schools.stream().map(UUID::toString).toList());
        assertThat(answer.<String>getList("results.recognition.certificateNumber"))
                .containsExactlyElementsOf(certificates(200));
        Signatures.decision(town.officer(), answer.getString("decision"))
                .body("units", equalTo(200))
                .body("annex.certificateNumber", equalTo(certificates(200)));
    }

    private List<String> certificates(int number) {
        return rangeClosed(1, number)
                .mapToObj(serial -> RecognitionIT.YEAR + "/" + town.commune().code() + "/%02d".formatted(serial))
                .toList();
    }

    private void theNumbersAre(List<JsonPath> answers) {
        assertThat(answers)
                .extracting(answer -> answer.getString("decisionNumber"))
                .containsExactlyInAnyOrderElementsOf(
                        rangeClosed(1, ACTS).mapToObj("%02d/QĐ-UBND"::formatted).toList());
        assertThat(answers.stream()
                        .flatMap(answer -> answer.<String>getList("results.recognition.certificateNumber").stream())
                        .filter(number -> number != null))
                .containsExactlyInAnyOrderElementsOf(certificates(160));
        assertThat(answers.stream()
                        .filter(answer -> answer.<Object>getList("results.problem").stream()
                                .anyMatch(problem -> problem != null)))
                .hasSize(10);
    }

    private void whatIsWrittenIsWhatWasAnswered(List<JsonPath> answers) {
        Signatures.decisions(town.head(), "?size=200").body("items", hasSize(ACTS));
        assertThat(Drawer.ask("""
                        select concat(count(distinct d.serial), ' ', max(d.serial), ' ', count(*), ' ',
                                      count(distinct r.review), ' ', count(l.subject))
                        from recognition r join decision d on d.id = r.decision
                        left join event_log l on l.subject = cast(r.id as text) and l.sequence = 1
                        where r.authority_code = '%s'""".formatted(town.commune().code()))).containsExactly("100 100 160 160 160");
        var ids = answers.stream()
                .flatMap(answer -> answer.<String>getList("results.recognition.id").stream())
                .filter(id -> id != null)
                .collect(toSet());
        assertThat(Drawer.ask("select cast(id as text) from recognition where authority_code = '%s'"
                        .formatted(town.commune().code())))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    /** Sixty of one school, twenty of two, twenty of three; every tenth names one that is not concluded too. */
    private static List<Sent> acts(List<UUID> schools, UUID open) {
        var acts = new ArrayList<Sent>();
        int from = 0;
        for (int i = 0; i < ACTS; i++) {
            int to = from + (i < 60 ? 1 : i < 80 ? 2 : 3);
            var list = new ArrayList<>(schools.subList(from, to));
            if (i % 10 == 0) {
                list.add(open);
            }
            acts.add(sent(list));
            from = to;
        }
        return acts;
    }

    private static Sent sent(List<UUID> reviews) {
        return new Sent(UUID.randomUUID().toString(), reviews);
    }

    private List<JsonPath> atOnce(List<Sent> acts) throws InterruptedException {
        try (var heads = newVirtualThreadPerTaskExecutor()) {
            return heads
                    .invokeAll(acts.stream()
                            .<Callable<JsonPath>>map(act -> () -> answer(act))
                            .toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
    }

    private JsonPath answer(Sent act) {
        return town.head()
                .asks()
                .header("Idempotency-Key", act.key())
                .body(Map.of("reviews", act.reviews()))
                .post("/api/v1/recognitions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<UUID> schools(int number) {
        Drawer.write(SCHOOLS.formatted(number, finished.review(town)));
        return Drawer.ask(
                        "select cast(id as text) from external_review where authority_code = '%s' and unit_code like 'U%%'"
                                .formatted(town.commune().code()))
                .stream()
                .map(UUID::fromString)
                .toList();
    }
}
