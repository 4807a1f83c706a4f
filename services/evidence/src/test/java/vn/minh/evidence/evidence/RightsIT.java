package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.evidence.evidence.Knocker.Answer;
import vn.minh.evidence.evidence.Papers.Paper;
import vn.minh.testing.RealServers;
import vn.minh.testing.Scale;

/** Everybody tries everything: operation × unit × role × piece, against {@link RightsTable}. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class RightsIT {

    private static final String DESCRIPTION = """
            {"title":"Kế hoạch"}""";
    private static final String REPLACEMENT = """
            {"fileName":"a.pdf","mediaType":"application/pdf","size":9,"sha256":"%s"}""".formatted(Papers.HASH);
    private static final Map<String, BiFunction<Knocker, UUID, Answer>> OPERATIONS = Map.of(
            "details", (her, id) -> her.get("/" + id),
            "download", (her, id) -> her.get("/" + id + "/download"),
            "download 1", (her, id) -> her.get("/" + id + "/download?version=1"),
            "download 2", (her, id) -> her.get("/" + id + "/download?version=2"),
            "download 3", (her, id) -> her.get("/" + id + "/download?version=3"),
            "views", (her, id) -> her.get("/" + id + "/views"),
            "confirm", (her, id) -> her.stale("PUT", "/" + id + "/confirmation", ""),
            "describe", (her, id) -> her.stale("PUT", "/" + id + "/description", DESCRIPTION),
            "replace", (her, id) -> her.stale("POST", "/" + id + "/replacement", REPLACEMENT));

    /** Nothing that one of them tries changes what another finds. */
    private static final int AT_ONCE = 4;

    private final UUID absent = UUID.randomUUID();
    private final UUID once = UUID.randomUUID();
    private final Map<String, UUID> pieces = new HashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final HttpClient browser = HttpClient.newHttpClient();
    private UUID forA;
    private final AtomicInteger tried = new AtomicInteger();

    @Inject
    Shelves shelves;

    @BeforeEach
    void aSchoolItsNeighboursAndItsPapers() {
        shelves.write("insert into known_unit values ('%s', '%s')".formatted(unit("OURS"), unit("CITY")));
        shelves.write("insert into evidence_ask values ('%s', '%s', '1.3', '%s')"
                .formatted(UUID.randomUUID(), unit("OURS"), person("OURS", "contributor")));
        put(new Papers(shelves, unit("OURS"), unit("CITY")));
        seats();
    }

    private void seats() {
        for (var authority : List.of("A", "B")) {
            seat("OURS", "OURS", authority, Papers.CAMPAIGN, "current_date - 9", "null");
            seat("NOTHEIRS", "OURS", authority, Papers.CAMPAIGN, "current_date - 9", "null");
            seat("ENDED", "ENDED", authority, Papers.CAMPAIGN, "current_date - 9", "current_date - 2");
            seat("SOON", "SOON", authority, Papers.CAMPAIGN, "current_date + 2", "null");
            seat("LASTYEAR", "LASTYEAR", authority, once, "current_date - 9", "current_date + 9");
        }
        seat("SEATA", "SEATA", "A", Papers.CAMPAIGN, "current_date - 9", "current_date + 9");
        seat("SEATB", "SEATB", "B", Papers.CAMPAIGN, "current_date - 9", "null");
        for (var role : RightsTable.rolesOf("PANEL")) {
            shelves.write("insert into appeal_seat (appeal, person, self_assessment_id) values ('%s', '%s', '%s')"
                    .formatted(UUID.randomUUID(), person("PANEL", role), forA));
        }
    }

    private void seat(String unit, String from, String authority, UUID campaign, String first, String last) {
        RightsTable.rolesOf(unit)
                .forEach(role -> shelves.seat(person(unit, role), unit(from), unit(authority), campaign, first, last));
    }

    private void put(Papers papers) {
        forA = papers.dossier(unit("A"));
        var forB = papers.dossier(unit("B"));
        var handed = papers.dossier(unit("A"));
        var forNobody = papers.dossier(null);
        var stored = Paper.of("STORED");
        pieces.put("announced", papers.put(Paper.of("ANNOUNCED"), 0));
        pieces.put("stored", papers.put(stored, 1));
        pieces.put("two", papers.put(stored, 2));
        pieces.put("older", sealed(papers, 2, new Named(1, forA)));
        pieces.put("rounds", sealed(papers, 2, new Named(1, forA), new Named(2, forA)));
        pieces.put("both", sealed(papers, 2, new Named(1, forA), new Named(2, forB)));
        pieces.put("forB", sealed(papers, 1, new Named(1, forB)));
        pieces.put("handed", sealed(papers, 1, new Named(1, handed)));
        pieces.put("nobody", sealed(papers, 1, new Named(1, forNobody)));
        pieces.put("refused", papers.put(Paper.of("REFUSED"), 0));
        pieces.put("dropped", papers.put(Paper.of("DROPPED"), 0));
        var secret = papers.put(Paper.of("SEALED").naming(), 1);
        papers.seal(secret, 1, forA, 1);
        pieces.put("secret", secret);
        pieces.put("hers", papers.put(stored.naming().from(person("OURS", "contributor")), 1));
        pieces.put("other", papers.put(stored.forCriteria("9.9", null), 1));
        pieces.put("also", papers.put(stored.forCriteria("9.9", "1.3"), 1));
        var coming = sealed(papers, 1, new Named(1, forA));
        papers.await(coming, 2);
        pieces.put("coming", coming);
        shelves.write(
                "update dossier set authority = '%s' where self_assessment_id = '%s'".formatted(unit("B"), handed));
    }

    /** A version that an approval names. */
    private record Named(int version, UUID dossier) {}

    /** Named by one approval after the other. */
    private static UUID sealed(Papers papers, int versions, Named... approvals) {
        var id = papers.put(Paper.of("SEALED"), versions);
        for (int round = 1; round <= approvals.length; round++) {
            papers.seal(id, approvals[round - 1].version(), approvals[round - 1].dossier(), round);
        }
        return id;
    }

    @AfterEach
    void goesHome() {
        browser.close();
    }

    @Test
    void everybodyGetsWhatIsHersAndNothingElse() {
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            Stream.concat(RightsTable.UNITS.stream(), RightsTable.SEATED.stream())
                    .flatMap(unit -> RightsTable.rolesOf(unit).stream()
                            .map(role -> CompletableFuture.runAsync(() -> everything(unit, role), people)))
                    .toList()
                    .forEach(CompletableFuture::join);
        }

        System.out.printf("rights: %d cases, %d wrong%n", tried.get(), wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(tried).hasValueGreaterThan(5000);
    }

    private void everything(String unit, String role) {
        var her = Knocker.of(person(unit, role), unit(unit), role, browser);
        var strange = new HashMap<String, String>();
        OPERATIONS.forEach((name, operation) ->
                strange.put(name, operation.apply(her, absent).without(absent)));
        for (var piece : RightsTable.PIECES) {
            var id = piece(piece);
            tried(unit, role, piece).forEach((name, operation) -> {
                var who = unit + " " + role + " " + piece + " " + name;
                var answer = operation.apply(her, id);
                int expected = RightsTable.answer(name, unit, role, piece);
                check(who + ": " + answer.status() + " instead of " + expected, answer.status() == expected);
                if (answer.status() == 404) {
                    same(who, Objects.requireNonNull(strange.get(name)), answer.without(id));
                }
                if (name.equals("details") && answer.status() == 200 && expected == 200) {
                    whatSheSees(unit, role, piece, answer);
                }
            });
        }
        lists(her, unit, role);
    }

    /** What is nothing to her she tries by two ways, another second one for each piece; in a full run by all. */
    private static Map<String, BiFunction<Knocker, UUID, Answer>> tried(String unit, String role, String piece) {
        if (Scale.isFull() || !RightsTable.seesNothing(unit, role, piece)) {
            return OPERATIONS;
        }
        var names = OPERATIONS.keySet().stream().sorted().toList();
        var one = names.get(Math.floorMod((unit + role + piece).hashCode(), names.size()));
        var tried = new HashMap<>(OPERATIONS);
        tried.keySet().retainAll(List.of("details", one));
        return tried;
    }

    private void whatSheSees(String unit, String role, String piece, Answer seen) {
        var who = unit + " " + role + " " + piece + " ";
        List<Integer> versions = seen.at("versions.version");
        var expected = IntStream.rangeClosed(1, RightsTable.kept(piece))
                .filter(version -> RightsTable.sees(unit, role, piece, version))
                .boxed()
                .toList();
        check(who + "sees the versions " + versions, expected.equals(versions == null ? List.of() : versions));
        Integer version = seen.at("version");
        int newest = RightsTable.newest(unit, role, piece);
        check(who + "is shown version " + version, newest == 0 ? version == null : Objects.equals(version, newest));
        check(who + "is shown an upload", (seen.at("upload") != null) == RightsTable.mayBring(unit, role, piece));
        check(
                who + "is shown a replacement",
                (seen.at("replacement") != null) == RightsTable.knowsWhatComes(unit, role, piece));
    }

    private void lists(Knocker her, String unit, String role) {
        boolean mayKnock = List.of("contributor", "council", "principal", "authority-head", "department-officer")
                .contains(role);
        var list = her.get("?size=200&unit=" + unit("OURS"));
        check(unit + " " + role + " lists: " + list.status(), list.status() == (mayKnock ? 200 : 403));
        if (!mayKnock) {
            return;
        }
        List<String> found = Objects.requireNonNull(list.at("items.id"));
        for (var piece : RightsTable.PIECES) {
            boolean isHers = unit.equals("OURS") || unit.equals("CITY");
            check(
                    unit + " " + role + " lists " + piece,
                    found.contains(piece(piece).toString()) == (isHers && !RightsTable.seesNothing(unit, role, piece)));
        }
    }

    private void same(String what, String strange, String body) {
        check(what + ": foreign differs from absent\n" + strange + "\n" + body, strange.equals(body));
    }

    private void check(String what, boolean isRight) {
        tried.incrementAndGet();
        if (!isRight) {
            wrong.add(what);
        }
    }

    private String person(String unit, String role) {
        return role + " of " + unit(unit);
    }

    /** Unknown to every other test. */
    private String unit(String name) {
        return name + "-" + once;
    }

    private UUID piece(String name) {
        return Objects.requireNonNull(pieces.get(name));
    }
}
