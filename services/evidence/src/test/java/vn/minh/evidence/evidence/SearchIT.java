package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.evidence.evidence.Papers.Paper;
import vn.minh.testing.RealServers;

/** Finding a piece among all of a unit. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class SearchIT {

    private static final String TEN_THOUSAND = """
            insert into evidence (id, version, unit, department, announced_by, announced_at, title, criterion, also_for, status,
                serial, changed_at)
            select gen_random_uuid(), 1, '%s', '%s', 'a', now(), 'Kế hoạch giáo dục số ' || n, '1.' || 1 + n %% 9,
                case when n %% 7 = 0 then array['2.1']::varchar[] else array[]::varchar[] end, 'STORED', n, now()
            from generate_series(1, 10000) as n""";

    private final String school = "HN-SEARCH-" + UUID.randomUUID();
    private final String city = "HN-CITY-" + UUID.randomUUID();
    private final Desk council = Desk.of("c-1", school, "council");

    @Inject
    Shelves shelves;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kế hoạch giáo dục",
                "ke hoach giao duc",
                "KE HOACH",
                "hoạch   kế",
                "đường lối",
                "duong loi",
                "156/KH-THCS",
                "156/kh",
                "MC.1.3.01",
                "mc.1.3.01",
            })
    void aPieceIsFoundByTitleCodeAndNumber(String text) {
        var wanted = titled("Kế hoạch giáo dục, Đường lối 2026", "156/KH-THCS");
        titled("Biên bản họp", "7/BB");

        var found = council.get("/api/v1/evidence?text={text}", text);

        found.statusCode(200).body("items.id", contains(wanted.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "kế hoạch không có", "\\"})
    void whatStandsNowhereFindsNothing(String text) {
        titled("Kế hoạch giáo dục", "156/KH-THCS");

        council.get("/api/v1/evidence?text={text}", text).statusCode(200).body("items", hasSize(0));
    }

    @Test
    void anyCriterionItServesFindsIt() {
        var papers = papers();
        var main = papers.put(Paper.of("STORED").forCriteria("2.1", null), 1);
        var also = papers.put(Paper.of("STORED").forCriteria("1.3", "2.1"), 1);
        papers.put(Paper.of("STORED"), 1);

        council.get("/api/v1/evidence?criterion=2.1")
                .body("items.id", containsInAnyOrder(main.toString(), also.toString()));
    }

    @Test
    void itsStateFindsIt() {
        var papers = papers();
        papers.put(Paper.of("ANNOUNCED"), 0);
        var refused = papers.put(Paper.of("REFUSED"), 0);

        council.get("/api/v1/evidence?state=REFUSED").body("items.id", contains(refused.toString()));
    }

    @Test
    void aFileIsKnownByItsHashWithinItsUnitOnly() {
        var bytes = Samples.pdf("the same in two schools " + school);
        shelves.write("insert into known_unit values ('%s', '%s')".formatted(school, city));
        var ours = council.stored(bytes);
        var hash = Samples.sha256(bytes);

        council.get("/api/v1/evidence?sha256={hash}", hash).body("items.id", contains(ours.toString()));
        council.get("/api/v1/evidence?sha256={hash}", hash.toUpperCase(Locale.ROOT))
                .body("items", hasSize(1));
        Desk.THEIRS.get("/api/v1/evidence?sha256={hash}", hash).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"state, LOST", "sha256, abc", "text, a b c d e f g h i"})
    void aQuestionThatMakesNoSenseIsSaidSo(String field, String asked) {
        var answer = council.get("/api/v1/evidence?" + field + "={asked}", asked);

        answer.statusCode(422).body("faults.field", contains(field));
    }

    @Test
    void anEmptyFieldOfAFormAsksNothing() {
        var any = titled("Biên bản họp", "7/BB");

        council.get("/api/v1/evidence?text=&state=&criterion=&sha256=&unit=")
                .statusCode(200)
                .body("items.id", contains(any.toString()));
    }

    @Test
    void aDepartmentListsAUnitOfItsCityAndNoOther() {
        var ours = papers().put(Paper.of("STORED").naming(), 1);

        var list = "/api/v1/evidence?unit=" + school;

        Desk.of("d-1", city, "department-officer").get(list).body("items.id", contains(ours.toString()));
        Desk.of("d-2", "HN-OTHER-CITY", "department-officer").get(list).body("items", hasSize(0));
        Desk.of("d-3", city, "council").get(list).body("items", hasSize(0));
        Desk.of("p-2", "HN-SIBLING", "principal").get(list).body("items", hasSize(0));
        Desk.of("p-1", school, "principal").get(list).body("items.id", contains(ours.toString()));
    }

    /** They have no objects: whoever compares the store with the database would find ten thousand losses. */
    @AfterEach
    void forgetThem() {
        shelves.write("""
                delete from attempt using evidence
                where evidence.id = attempt.evidence_id and evidence.unit = '%1$s';
                delete from evidence where unit = '%1$s'""".formatted(school));
    }

    @Test
    void tenThousandPiecesAreListedQuickly() {
        shelves.write(TEN_THOUSAND.formatted(school, city));
        shelves.write("""
                insert into attempt (evidence_id, number, kind, file_name, media_type, size, sha256, announced_by, announced_at,
                    outcome, settled_at, version, kept_name, kept_type, kept_size, kept_sha256)
                select id, 1, 'FILE', 'a.pdf', 'application/pdf', 9, hash, 'a', now(), 'KEPT', now(), 1, 'a.pdf',
                    'application/pdf', 9, hash
                from (select id, lpad(serial::text, 64, 'a') as hash from evidence where unit = '%s') as piece""".formatted(school));
        shelves.write("analyze evidence; analyze attempt");
        try (var browser = HttpClient.newHttpClient()) {
            var her = Knocker.of("c-1", school, "council", browser);
            var questions = List.of(
                    "?size=50",
                    "?text=ke+hoach&size=50",
                    "?text=so+9999",
                    "?text=nowhere",
                    "?criterion=2.1&size=50",
                    "?state=SEALED",
                    "?sha256=" + "a".repeat(60) + "1234");
            questions.forEach(question -> assertThat(her.get(question).status()).isEqualTo(200));

            var times = Stream.generate(() -> questions)
                    .limit(40)
                    .flatMap(List::stream)
                    .map(question -> took(her, question))
                    .sorted()
                    .toList();

            var p99 = times.get(times.size() * 99 / 100);
            System.out.printf(
                    "list of 10,000 pieces: p50 %d ms, p99 %d ms of %d%n",
                    times.get(times.size() / 2).toMillis(), p99.toMillis(), times.size());
            // Whatever else the machine does may make a few of them slow.
            assertThat(times.get(times.size() / 2)).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static Duration took(Knocker her, String question) {
        long since = System.nanoTime();
        her.get(question);
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private Papers papers() {
        return new Papers(shelves, school, city);
    }

    private UUID titled(String title, String number) {
        var id = papers().put(Paper.of("STORED"), 1);
        shelves.write("update evidence set title = '%s', document_number = '%s' where id = '%s'"
                .formatted(title, number, id));
        return id;
    }
}
