package vn.minh.publication.delivery.sectordb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.Answer;
import vn.minh.publication.delivery.SectorRecords;
import vn.minh.publication.delivery.Target;
import vn.minh.publication.delivery.Way;

/** What a sector database may answer by HTTP, and what is made of it. */
class AnswerReadingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Target TARGET = Target.on("csdl", Way.TOPIC);
    private static final SomeSchool SCHOOL = SomeSchool.any();
    private static final String ACCEPTED = """
            {"recordKey": "%s", "revision": 1, "accepted": true, "receipt": "BN-1", "issuedAt": "2026-06-01T02:00:00Z"}""".formatted(SCHOOL.ownRecord());
    private static final String REFUSED = """
            {"recordKey": "%s", "revision": 1, "accepted": false, "reason": "unknown-unit", "detail": "Chưa có đơn vị.",
             "issuedAt": "2026-06-01T02:00:00Z"}""".formatted(SCHOOL.ownRecord());

    private final AnswerReading reading = new AnswerReading(InstantSource.fixed(NOW));

    @Test
    void aReceiptForWhatWasSentIsTheAnswer() {
        assertThat(of(200, null, ACCEPTED))
                .isInstanceOfSatisfying(
                        Answer.Receipt.class,
                        answer -> assertThat(answer.receipt().receipt()).isEqualTo("BN-1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 422})
    void aRefusalWithAReasonIsARefusal(int status) {
        assertThat(refusal(of(status, null, REFUSED)).reason()).isEqualTo("unknown-unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Không tìm thấy</html>", "{}", "null", "[]"})
    void aRefusalThatNobodyCanReadIsNamedByItsStatus(String body) {
        assertThat(refusal(of(404, null, body)).reason()).isEqualTo("http-404");
    }

    @Test
    void aRefusalThatSaysItAcceptedIsNamedByItsStatus() {
        assertThat(refusal(of(422, null, ACCEPTED)).reason()).isEqualTo("http-422");
    }

    @ParameterizedTest
    @CsvSource({"revision\": 1, revision\": 2", "OWN_RESULT, RECOGNISED_RESULT", "BN-1, ''"})
    void aReceiptForSomethingElseOrWithoutANumberIsNone(String what, String other) {
        assertThat(of(200, null, ACCEPTED.replace(what, other))).isInstanceOf(Answer.Away.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204})
    void aYesWithoutAReceiptLeavesItOpen(int status) {
        assertThat(of(status, null, "OK")).isInstanceOf(Answer.Away.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 301, 302, 307, 401, 403, 408, 425})
    void whatSaysNothingOfTheRecordIsTriedAgain(int status) {
        assertThat(of(status, null, "")).isInstanceOf(Answer.Away.class);
    }

    @ParameterizedTest
    @CsvSource({
        "429, 7, PT7S",
        "503, 120, PT2M",
        "429, 0, PT0S",
        "429, 'Mon, 01 Jun 2026 02:01:00 GMT', PT1M",
        "429, 'Mon, 01 Jun 2020 02:01:00 GMT', PT0S"
    })
    void whoAsksForTimeIsGivenIt(int status, String retryAfter, Duration pause) {
        assertThat(of(status, retryAfter, "")).isEqualTo(new Answer.Busy(pause));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "99999999999999999999"})
    void aTimeNobodyCanReadIsNotSaid(String retryAfter) {
        assertThat(of(429, retryAfter, "")).isEqualTo(new Answer.Busy(null));
    }

    @Test
    void tooManyIsBusyAlsoWithoutATime() {
        assertThat(of(429, null, "")).isEqualTo(new Answer.Busy(null));
    }

    private Answer of(int status, @Nullable String retryAfter, String body) {
        return reading.of(TARGET, SectorRecords.of(SCHOOL.approved(1)), status, retryAfter, body.getBytes(UTF_8));
    }

    private static SectorReceiptIssuedV1 refusal(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Receipt.class);
        var receipt = ((Answer.Receipt) answer).receipt();
        assertThat(receipt.accepted()).isFalse();
        return receipt;
    }
}
