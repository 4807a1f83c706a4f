package vn.minh.review.appeal;

import static java.util.Arrays.asList;
import static java.util.Objects.requireNonNull;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.review.Desk;
import vn.minh.review.Town;
import vn.minh.review.recognition.Finished;
import vn.minh.testing.Body;
import vn.minh.testing.Postgres;

/** What the people around an appeal ask the service, and appeals that have come some way. */
@Singleton
class Appealing {

    static final String APPEALS = "/api/v1/appeals";

    private final Finished finished;

    Appealing(Finished finished) {
        this.finished = finished;
    }

    Finished finished() {
        return finished;
    }

    /** Recognised after a review that took 1.3.a from 40 to 20 points: 60 and 60 instead of 80 and 60. */
    UUID recognition(Town town) {
        var review = finished.assessment().approves(town);
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer()
                .record(review, 2, "1.3.a", Map.of("points", "20", "reason", "Thiếu ảnh"))
                .statusCode(200);
        town.reviewer().propose(review, 3).statusCode(200);
        town.principal().agree(review, 4).statusCode(200);
        town.officer().conclude(review, 5).statusCode(200);
        return UUID.fromString(Body.of(town.head().recognise(review).statusCode(200))
                .at("/results/0/recognition/id")
                .asText());
    }

    UUID filed(Town town) {
        return filed(town, recognition(town));
    }

    UUID filed(Town town, UUID recognition) {
        return UUID.fromString(file(town.principal(), recognition, "1.3", "Ảnh đã có trong minh chứng")
                .statusCode(201)
                .extract()
                .path("id"));
    }

    UUID admitted(Town town) {
        return admitted(town, recognition(town));
    }

    UUID admitted(Town town, UUID recognition) {
        var appeal = filed(town, recognition);
        admit(town.head(), appeal, 1, chair(town), second(town), third(town)).statusCode(200);
        return appeal;
    }

    UUID upheld(Town town, UUID recognition) {
        var appeal = admitted(town, recognition);
        record(second(town), appeal, 2, "1.3.a", Map.of("points", "60", "reason", "Ảnh có đủ"))
                .statusCode(200);
        decide(chair(town), appeal, 3, Map.of("outcome", "UPHELD")).statusCode(200);
        return appeal;
    }

    static Desk chair(Town town) {
        return Desk.of("chair-" + town.key(), "X-BEN-" + town.key());
    }

    static Desk second(Town town) {
        return Desk.of("second-" + town.key(), "X-BEN-" + town.key());
    }

    static Desk third(Town town) {
        return Desk.of("third-" + town.key(), "TH-BEN-" + town.key());
    }

    /** @param criteria code and reason by turns */
    static ValidatableResponse file(Desk desk, UUID recognition, String... criteria) {
        return desk.asks().body(petition(recognition, criteria)).post(APPEALS).then();
    }

    static Map<String, Object> petition(UUID recognition, String... criteria) {
        var asked = Stream.iterate(0, i -> i < criteria.length, i -> i + 2)
                .map(i -> Map.of("criterion", criteria[i], "reason", criteria[i + 1]))
                .toList();
        return Map.of("recognition", recognition, "criteria", asked);
    }

    static ValidatableResponse admit(Desk desk, UUID appeal, long version, Desk chair, Desk... members) {
        return desk.basedOn(version)
                .body(Map.of(
                        "chair",
                        person(chair),
                        "members",
                        asList(members).stream().map(Appealing::person).toList()))
                .put(APPEALS + "/{id}/panel", appeal)
                .then();
    }

    private static Map<String, String> person(Desk desk) {
        return Map.of(
                "person",
                desk.tokens().subject(),
                "unit",
                requireNonNull(desk.tokens().unit()));
    }

    static ValidatableResponse record(Desk desk, UUID appeal, long version, String item, Map<String, ?> finding) {
        return desk.basedOn(version)
                .body(finding)
                .put(APPEALS + "/{id}/findings/{item}", appeal, item)
                .then();
    }

    static ValidatableResponse decide(Desk desk, UUID appeal, long version, Map<String, ?> decision) {
        return desk.basedOn(version)
                .body(decision)
                .put(APPEALS + "/{id}/decision", appeal)
                .then();
    }

    static ValidatableResponse withdraw(Desk desk, UUID appeal, long version) {
        return desk.basedOn(version).put(APPEALS + "/{id}/withdrawal", appeal).then();
    }

    static ValidatableResponse read(Desk desk, UUID appeal) {
        return desk.asks().get(APPEALS + "/{id}", appeal).then();
    }

    static ValidatableResponse list(Desk desk, String query) {
        return desk.asks().get(APPEALS + query).then();
    }

    static ValidatableResponse recognitionOf(Desk desk, UUID recognition) {
        return desk.asks().get("/api/v1/recognitions/{id}", recognition).then();
    }

    static UUID reviewOf(Town town, UUID recognition) {
        return UUID.fromString(recognitionOf(town.head(), recognition).extract().path("review"));
    }

    /** Two years ago she still taught at the town's school. */
    static void taughtAtTheSchool(Desk desk, Town town) {
        interest(
                desk,
                town,
                "insert into workplace (person, unit, valid_from, valid_to) values (?, ?, '2015-01-01',"
                        + " current_date - 700)");
    }

    static void declared(Desk desk, Town town) {
        interest(
                desk,
                town,
                "insert into conflict (id, person, unit, reason, declared_by, declared_at) values"
                        + " (gen_random_uuid(), ?, ?, 'Con học ở trường', 'x', now())");
    }

    private static void interest(Desk desk, Town town, String statement) {
        var person = desk.tokens().subject();
        try (var connection = Postgres.asOwner("review").getConnection();
                var first = connection.prepareStatement("insert into interest (person, changed_at, version)"
                        + " values (?, now(), 1) on conflict do nothing");
                var then = connection.prepareStatement(statement)) {
            first.setString(1, person);
            first.execute();
            then.setString(1, person);
            then.setString(2, town.school().code());
            then.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
