package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.Drawer;
import vn.minh.review.SampleSet;
import vn.minh.review.SecondDesk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

/** What a line of the queue offers is accepted right after, and what it does not offer is refused: nobody is misled. */
@QuarkusTest
@RealServers(database = "review")
class OfferedIT {

    /** A dossier as people meet it. */
    enum Met {
        WAITING,
        HELD,
        CAME_BACK,
        RETURNED,
        TO_BE_READ_TWICE,
        READ_TWICE_NOW,
        READERS_DIFFER,
        PROPOSED,
        AGREED,
        CONCLUDED,
        /** Its set holds unverified lines, and the campaign is no demonstration. */
        UNVERIFIED,
        RECOGNISED
    }

    private final Town town = Town.fresh();
    private final String today = Vietnam.dayOf(Instant.now()).toString();
    private final String soon = Vietnam.dayOf(Instant.now()).plusDays(7).toString();
    private final Assessment assessment;

    OfferedIT(Assessment assessment) {
        this.assessment = assessment;
    }

    @ParameterizedTest
    @EnumSource
    void whatALineOffersIsAcceptedAndNothingElse(Met met) {
        var review = dossier(met);
        int accepted = 0;
        for (var person : people().entrySet()) {
            for (var untried = List.of(Move.values()); !untried.isEmpty(); ) {
                var done = firstAccepted(untried, person.getKey(), person.getValue(), met, review);
                if (done.isPresent()) {
                    accepted++;
                    review = dossier(met);
                }
                untried = done.map(Move::ordinal)
                        .map(last -> Arrays.asList(Move.values()).subList(last + 1, Move.values().length))
                        .orElse(List.of());
            }
        }
        System.out.printf("%s: %d moves accepted as offered%n", met, accepted);
    }

    /** Tries one move after the other until one is accepted. What is refused leaves nothing behind: the line still holds. */
    private Optional<Move> firstAccepted(List<Move> moves, String who, Desk person, Met met, UUID review) {
        var line = line(person, review);
        assertThat(opened(person, review)).as("%s opens a dossier %s", who, met).isEqualTo(line);
        var offered = line.orElse(List.of());
        long version = versionOf(review);
        for (var move : moves) {
            boolean done = isDone(move, tried(move, person, review, version));
            assertThat(done)
                    .as("%s makes the move %s on a dossier %s", who, move, met)
                    .isEqualTo(offered.contains(move.word()));
            if (done) {
                return Optional.of(move);
            }
        }
        assertThat(versionOf(review)).isEqualTo(version);
        return Optional.empty();
    }

    private Map<String, Desk> people() {
        var key = town.key();
        Drawer.seats(town, "lead-" + key, "HEAD");
        Drawer.seats(town, "tied-" + key, "MEMBER");
        Drawer.binds(town, "tied-" + key);
        var people = new LinkedHashMap<String, Desk>();
        people.put("the holder", town.reviewer());
        people.put("her colleague", town.otherReviewer());
        people.put("the team's head", Desk.of("lead-" + key, "ELSEWHERE"));
        people.put("a member bound to the school", Desk.of("tied-" + key, "ELSEWHERE"));
        people.put("a member who helped with the dossier", town.authorTurnedReviewer());
        people.put("an officer", town.officer());
        people.put("the head of the authority", town.head());
        people.put("the department", town.departmentOfficer());
        people.put("the school's head", town.principal());
        people.put("a stranger", Town.fresh().officer());
        return people;
    }

    /** What the line offers; empty when the dossier is not in her queue. */
    private static Optional<List<String>> line(Desk person, UUID review) {
        return Optional.ofNullable(person.queue("?size=200")
                .statusCode(200)
                .extract()
                .<@Nullable List<String>>path("items.find { it.id == '" + review + "' }?.moves"));
    }

    /** What the opened dossier offers; empty when there is none for her. */
    private static Optional<List<String>> opened(Desk person, UUID review) {
        var answer = person.read(review).extract();
        return answer.statusCode() == 200 ? Optional.of(answer.path("moves")) : Optional.empty();
    }

    /** A calendar or a fact may move a dossier meanwhile: then the move is made with the version of the moment. */
    private ValidatableResponse tried(Move move, Desk person, UUID review, long version) {
        var answer = make(move, person, review, version);
        return answer.extract().statusCode() == 412 ? make(move, person, review, versionOf(review)) : answer;
    }

    private ValidatableResponse make(Move move, Desk person, UUID review, long version) {
        var second = new SecondDesk(person);
        return switch (move) {
            case CLAIM -> person.claim(review, version);
            case RELEASE -> person.release(review, version);
            case RECORD -> person.record(review, version, "1.3.a", Map.of("points", "15", "reason", "Chưa đủ"));
            case REQUEST_SUPPLEMENT -> person.requestSupplement(review, version, soon, "1.3", "Thiếu ảnh");
            case PROPOSE -> person.propose(review, version);
            case TAKE_SECOND -> second.take(review, version);
            case RELEASE_SECOND -> second.release(review, version);
            case RECORD_SECOND -> second.record(review, version, "1.3.a", Map.of("points", "15", "reason", "Chưa đủ"));
            case FINISH_SECOND -> second.finish(review, version);
            case SETTLE -> second.settle(review, version, settled("1.3.a"), settled("2.4.a"));
            case RESUME -> person.resume(review, version);
            case CONCLUDE -> person.conclude(review, version);
            case COMMENT -> person.comment(review, version, "Chưa đúng");
            case KEEP_MINUTES ->
                person.keepMinutes(
                        review, version, Map.of("heldOn", today, "place", "Trực tuyến", "present", List.of("a")));
            case RECOGNISE -> person.recognise(review);
        };
    }

    /** An act answers 200 and says for each review what it came to. */
    private static boolean isDone(Move move, ValidatableResponse answer) {
        int status = answer.extract().statusCode();
        assertThat(status).isLessThan(500);
        return status == 200 && (move != Move.RECOGNISE || answer.extract().path("results[0].recognition") != null);
    }

    private UUID dossier(Met met) {
        var set = met == Met.UNVERIFIED ? Assessment.DEMONSTRATION : Assessment.OFFICIAL;
        var review = assessment.approves(town, set, false);
        switch (met) {
            case WAITING -> {}
            case HELD -> held(review);
            case RETURNED -> returned(review);
            case CAME_BACK -> {
                returned(review);
                assessment.approvesAgain(town, review, 2, SampleSet.answers());
            }
            case TO_BE_READ_TWICE -> odd(review);
            case READ_TWICE_NOW -> taken(review);
            case READERS_DIFFER -> {
                taken(review);
                colleague().finish(review, 6).statusCode(200);
            }
            case PROPOSED -> proposed(review);
            case AGREED -> agreed(review);
            case CONCLUDED, UNVERIFIED -> concluded(review);
            case RECOGNISED -> {
                concluded(review);
                town.head().recognise(review).statusCode(200);
            }
        }
        return review;
    }

    private void held(UUID review) {
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer()
                .record(review, 2, "1.3.a", Map.of("points", "20", "reason", "Chưa đủ"))
                .statusCode(200);
    }

    /** Half of the school's points are gone: another has to read it. */
    private void odd(UUID review) {
        held(review);
        town.reviewer()
                .record(review, 3, "2.4.a", Map.of("points", "0", "reason", "Không thấy"))
                .statusCode(200);
        town.reviewer()
                .record(review, 4, "1.3.a", Map.of("points", "0", "reason", "Không thấy"))
                .statusCode(200);
    }

    private void taken(UUID review) {
        odd(review);
        colleague().take(review, 5).statusCode(200);
    }

    private SecondDesk colleague() {
        return new SecondDesk(town.otherReviewer());
    }

    private static Map<String, String> settled(String item) {
        return Map.of("item", item, "points", "10", "reason", "Ở giữa");
    }

    private void returned(UUID review) {
        held(review);
        town.reviewer().requestSupplement(review, 3, soon, "1.3", "Thiếu ảnh").statusCode(200);
    }

    private void proposed(UUID review) {
        held(review);
        town.reviewer().propose(review, versionOf(review)).statusCode(200);
    }

    private void agreed(UUID review) {
        proposed(review);
        town.principal().agree(review, versionOf(review)).statusCode(200);
    }

    private void concluded(UUID review) {
        agreed(review);
        town.officer().conclude(review, versionOf(review)).statusCode(200);
    }

    private long versionOf(UUID review) {
        return town.officer().versionOf(review);
    }
}
