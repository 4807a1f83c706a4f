package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class RevocationPageIT {

    private static final String MAY = ",\"moves\":[\"revoke\"]";
    private static final String REASON = "Minh chứng của tiêu chí 1.3 không đúng sự thật.";

    private final UUID id = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();
    private final String address = "/giay-chung-nhan/" + id;
    private final String api = Said.RECOGNITIONS + "/" + id;

    @BeforeEach
    void recognisedOnce() {
        Neighbours.fresh();
        Neighbours.say(Said.DELIVERIES, Said.NONE);
        Neighbours.say(Said.SET, Said.set());
        Neighbours.say(api, Decided.recognition(id, review, "RECOGNISED", false, MAY));
    }

    @Test
    void cardOnTheReviewLeadsToItOnlyWhenItMayBeDone() {
        Neighbours.say(Said.QUEUE + "/" + review, Said.review(review, UUID.randomUUID(), "CONCLUDED", "", ""));
        Neighbours.say(Said.RECOGNITIONS, Said.queue(Decided.recognition(id, review, "RECOGNISED", false, MAY)));
        var may = Browser.signedInAs(Who.head()).get("/danh-gia/" + review);
        Neighbours.say(Said.RECOGNITIONS, Said.queue(Decided.recognition(id, review, "RECOGNISED", false, "")));

        var mayNot = Browser.signedInAs(Who.head()).get("/danh-gia/" + review);

        assertThat(may.body()).contains("href=\"" + address + "/thu-hoi\"", "href=\"" + address + "\"");
        assertThat(mayNot.body()).doesNotContain("/thu-hoi").contains("href=\"" + address + "\"");
    }

    @Test
    void revokedLevelIsToldOnTheReview() {
        Neighbours.say(Said.QUEUE + "/" + review, Said.review(review, UUID.randomUUID(), "CONCLUDED", "", ""));
        Neighbours.say(
                Said.RECOGNITIONS,
                Said.queue(Decided.recognition(id, review, "REVOKED", false, Decided.revocation("Sai"))));

        var page = Browser.signedInAs(Who.head()).get("/danh-gia/" + review);

        assertThat(page.text())
                .contains("Mức độ này đã bị thu hồi ngày 01/03/2026 theo Quyết định số 15/QĐ-UBND", "Lý do: Sai")
                .contains("Công nhận đã bị thu hồi");
    }

    @Test
    void afterAnAppealTheCardIsTheLaterOnes() {
        var successor = UUID.randomUUID();
        Neighbours.say(Said.QUEUE + "/" + review, Said.review(review, UUID.randomUUID(), "CONCLUDED", "", ""));
        Neighbours.say(
                Said.RECOGNITIONS,
                Said.queue(
                        Decided.recognition(id, review, "SUPERSEDED", false, ""),
                        Decided.recognition(successor, review, "RECOGNISED", false, "")));

        var page = Browser.signedInAs(Who.head()).get("/danh-gia/" + review);

        assertThat(page.body()).contains("/giay-chung-nhan/" + successor).doesNotContain("/giay-chung-nhan/" + id);
    }

    @Test
    void headIsToldWhatWillHappenAndRevokesWithAReason() {
        Neighbours.say("PUT", api + "/revocation", 200, Decided.recognition(id, review, "REVOKED", false, ""));
        var browser = Browser.signedInAs(Who.head());
        var page = browser.get(address + "/thu-hoi");

        var answer = browser.submit(page, address + "/thu-hoi", Map.of("lyDo", REASON, "dongY", "co"));

        assertThat(page.text()).contains("Không hoàn tác được", "2026/HN-X-DAI-THANH/07");
        assertThat(answer.location()).endsWith(address + "?xong=da-thu-hoi");
        assertThat(Neighbours.asked("PUT", api + "/revocation")).singleElement().satisfies(asked -> {
            assertThat(asked.ifMatch()).isEqualTo("\"4\"");
            assertThat(asked.key()).hasSize(36);
            assertThat(asked.body()).isEqualTo("{\"reason\":\"" + REASON + "\"}");
        });
    }

    @Test
    void longestReasonThatReviewTakesGetsThrough() {
        Neighbours.say("PUT", api + "/revocation", 200, Decided.recognition(id, review, "REVOKED", false, ""));
        var browser = Browser.signedInAs(Who.head());
        var longest = "ữ".repeat(2000);

        var answer = browser.submit(browser.get(address + "/thu-hoi"), address + "/thu-hoi", Map.of("lyDo", longest));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(Neighbours.asked("PUT", api + "/revocation"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains(longest));
    }

    @Test
    void refusedRevocationKeepsTheReason() {
        Neighbours.refuse(
                "PUT",
                api + "/revocation",
                409,
                "Đang có khiếu nại",
                "Khiếu nại về kết quả này chưa giải quyết xong.",
                "Giải quyết khiếu nại trước.");
        var browser = Browser.signedInAs(Who.head());

        var answer = browser.submit(browser.get(address + "/thu-hoi"), address + "/thu-hoi", Map.of("lyDo", REASON));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Đang có khiếu nại", "Giải quyết khiếu nại trước");
        assertThat(answer.body()).contains(">" + REASON + "</textarea>");
    }

    @Test
    void whoMayNotFindsNoForm() {
        Neighbours.say(api, Decided.recognition(id, review, "RECOGNISED", false, ""));

        var page = Browser.signedInAs(Who.principal()).get(address + "/thu-hoi");

        assertThat(page.hasForm(address + "/thu-hoi")).isFalse();
        assertThat(page.text()).contains("Bạn không thu hồi được công nhận này lúc này");
    }
}
