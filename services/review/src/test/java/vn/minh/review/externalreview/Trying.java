package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.minh.domain.Vietnam;
import vn.minh.review.Desk;
import vn.minh.review.SecondDesk;
import vn.minh.testing.Body;
import vn.minh.testing.Scale;

/**
 * Somebody who tries every move on a dossier.
 *
 * @param mayEver false: whatever became of the dossier, it is nothing to her
 */
record Trying(String who, Desk desk, boolean mayEver, Met met, Busy busy) {

    /** Of the moves that nobody may make on such a dossier, an outsider tries every fifth, on the next one others. */
    private static final int APART = 5;

    /** @param accepted moves that others made on such a dossier: only who she is stands against those */
    List<Move> moves(Set<Move> accepted) {
        return Stream.of(Move.values())
                .filter(move -> mayEver
                        || Scale.isFull()
                        || accepted.contains(move)
                        || (move.ordinal() + met.ordinal()) % APART == 0)
                .toList();
    }

    /** Tries one move after the other until one is accepted. What is refused leaves nothing behind: the line still holds. */
    Optional<Move> firstAccepted(List<Move> moves, UUID review) {
        var line = line(review);
        assertThat(opened(review)).as("%s opens a dossier %s", who, met).isEqualTo(line);
        var offered = line.orElse(List.of());
        assertThat(mayEver || offered.isEmpty())
                .as("%s is offered nothing on a dossier %s: %s", who, met, offered)
                .isTrue();
        long version = busy.versionOf(review);
        for (var move : moves) {
            boolean done = isDone(move, tried(move, review, version));
            assertThat(done)
                    .as("%s makes the move %s on a dossier %s", who, move, met)
                    .isEqualTo(offered.contains(move.word()));
            if (done) {
                return Optional.of(move);
            }
        }
        assertThat(busy.versionOf(review)).isEqualTo(version);
        return Optional.empty();
    }

    /** What the line offers; empty when the dossier is not in her queue. */
    private Optional<List<String>> line(UUID review) {
        var lines = Body.of(desk.queue("?size=200").statusCode(200)).path("items");
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("id").asText().equals(review.toString()))
                .map(Trying::offers)
                .findFirst();
    }

    /** What the opened dossier offers; empty when there is none for her. */
    private Optional<List<String>> opened(UUID review) {
        var answer = desk.read(review);
        return answer.extract().statusCode() == 200 ? Optional.of(offers(Body.of(answer))) : Optional.empty();
    }

    private static List<String> offers(JsonNode review) {
        return StreamSupport.stream(review.path("moves").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A calendar or a fact may move a dossier meanwhile: then the move is made with the version of the moment. */
    private ValidatableResponse tried(Move move, UUID review, long version) {
        var answer = make(move, review, version);
        return answer.extract().statusCode() == 412 ? make(move, review, busy.versionOf(review)) : answer;
    }

    private ValidatableResponse make(Move move, UUID review, long version) {
        var second = new SecondDesk(desk);
        return switch (move) {
            case CLAIM -> desk.claim(review, version);
            case RELEASE -> desk.release(review, version);
            case RECORD -> desk.record(review, version, "1.3.a", Map.of("points", "15", "reason", "Chưa đủ"));
            case REQUEST_SUPPLEMENT -> desk.requestSupplement(review, version, Busy.soon(), "1.3", "Thiếu ảnh");
            case PROPOSE -> desk.propose(review, version);
            case TAKE_SECOND -> second.take(review, version);
            case RELEASE_SECOND -> second.release(review, version);
            case RECORD_SECOND -> second.record(review, version, "1.3.a", Map.of("points", "15", "reason", "Chưa đủ"));
            case FINISH_SECOND -> second.finish(review, version);
            case SETTLE -> second.settle(review, version, settled("1.3.a"), settled("2.4.a"));
            case RESUME -> desk.resume(review, version);
            case CONCLUDE -> desk.conclude(review, version);
            case COMMENT -> desk.comment(review, version, "Chưa đúng");
            case KEEP_MINUTES ->
                desk.keepMinutes(
                        review, version, Map.of("heldOn", today(), "place", "Trực tuyến", "present", List.of("a")));
            case RECOGNISE -> desk.recognise(review);
        };
    }

    /** An act answers 200 and says for each review what it came to. */
    private static boolean isDone(Move move, ValidatableResponse answer) {
        int status = answer.extract().statusCode();
        assertThat(status).isLessThan(500);
        return status == 200
                && (move != Move.RECOGNISE
                        || Body.of(answer).path("results").path(0).hasNonNull("recognition"));
    }

    private static Map<String, String> settled(String item) {
        return Map.of("item", item, "points", "10", "reason", "Ở giữa");
    }

    private static String today() {
        return Vietnam.dayOf(Instant.now()).toString();
    }
}
