package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.contracts.review.MinutesKeptV1;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.Crew;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class MinutesIT {

    private static final String TODAY = Vietnam.dayOf(Instant.now()).toString();

    private final Town town = Town.fresh();
    private final Map<String, ?> meeting = Map.of(
            "heldOn",
            TODAY,
            "place",
            "THCS Vĩnh Quỳnh",
            "present",
            List.of("reviewer-" + town.key(), "principal-" + town.key()),
            "absent",
            List.of("other-reviewer-" + town.key()),
            "opinions",
            "Nhà trường cam kết bổ sung máy tính");
    private final Assessment assessment;
    private final Told told;
    private UUID review = new UUID(0, 0);

    MinutesIT(Assessment assessment, Told told) {
        this.assessment = assessment;
        this.told = told;
    }

    @BeforeEach
    void aReviewWithOneLoweredScore() {
        review = assessment.approves(town);
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer()
                .record(review, 2, "1.3.a", Map.of("points", "20", "reason", "Chưa đủ"))
                .statusCode(200);
    }

    @Test
    void theMinutesSayWhatThePaperSays() {
        Crew.post(town, town.otherReviewer(), "HEAD");
        town.reviewer().keepMinutes(review, 3, meeting).statusCode(200);
        town.reviewer().propose(review, 4).statusCode(200);
        town.principal().comment(review, 5, "Đề nghị xem lại 1.3.a").statusCode(200);
        town.principal().agree(review, 6).statusCode(200);
        town.officer().conclude(review, 7).statusCode(200);

        var minutes = town.principal().minutes(review);

        minutes.statusCode(200)
                .header("ETag", "\"8\"")
                .body("unit.name", equalTo("THCS Vĩnh Quỳnh"))
                .body("teams", hasSize(1))
                .body("teams[0].decisionNumber", equalTo("12/QĐ-UBND"))
                .body("teams[0].members.post", contains("HEAD", "MEMBER", "MEMBER"))
                .body("meeting.heldOn", equalTo(TODAY))
                .body("meeting.absent", contains("other-reviewer-" + town.key()))
                .body("meeting.opinions", equalTo("Nhà trường cam kết bổ sung máy tính"))
                .body("groups[0].selfPoints", equalTo("80"))
                .body("groups[0].points", equalTo("60"))
                .body("groups[0].criteria[1].selfPoints", equalTo("80"))
                .body("groups[0].criteria[1].points", equalTo("60"))
                .body(FindingIT.ITEM.formatted("1.3.a") + ".reason", equalTo("Chưa đủ"))
                .body(FindingIT.ITEM.formatted("1.3.a") + ".missingEvidence", equalTo(false))
                .body(FindingIT.ITEM.formatted("2.4.b") + ".missingEvidence", equalTo(true))
                .body("comments.agreed", contains(false, true))
                .body("ownResult.level", equalTo(2))
                .body("result.level", equalTo(2))
                .body("conclusion.result.groups[0].points", equalTo("60"))
                .body("conclusion.concludedBy", equalTo("officer-" + town.key()))
                .body("conclusion.concludedAt", notNullValue());
    }

    @Test
    void theWorldHearsThatTheyWereKeptAndNoWordOfThem() {
        town.reviewer().keepMinutes(review, 3, meeting).statusCode(200).header("ETag", "\"4\"");

        var fact = told.until(ExternalReviewEvent.TOPIC, review.toString(), heard -> heard.size() == 4)
                .getLast();

        assertThat(fact.sequence()).isEqualTo(4);
        assertThat(fact.as(MinutesKeptV1.class).present()).hasSize(2);
        assertThat(fact.body()).doesNotContain("cam kết");
    }

    @Test
    void theUnitSeesTheMeetingOnceAResultIsProposed() {
        town.reviewer().keepMinutes(review, 3, meeting).statusCode(200);

        town.principal()
                .minutes(review)
                .statusCode(200)
                .body("meeting", nullValue())
                .body("teams", empty())
                .body(FindingIT.ITEM.formatted("1.3.a") + ".points", nullValue())
                .body("groups[0].points", nullValue());

        town.reviewer().propose(review, 4).statusCode(200);
        town.principal().minutes(review).body("meeting.place", equalTo("THCS Vĩnh Quỳnh"));
    }

    @Test
    void holderHeadAndSecretaryKeepThemAndAnOrdinaryMemberDoesNot() {
        town.otherReviewer().keepMinutes(review, 3, meeting).statusCode(403);
        town.officer().keepMinutes(review, 3, meeting).statusCode(403);

        Crew.post(town, town.otherReviewer(), "SECRETARY");

        town.otherReviewer().read(review).body("moves", hasItem("keep-minutes"));
        town.otherReviewer()
                .keepMinutes(review, 3, meeting)
                .statusCode(200)
                .body("meeting.keptBy", equalTo("other-reviewer-" + town.key()));
    }

    @Test
    void aConclusionNeedsNone() {
        town.reviewer().propose(review, 3).statusCode(200);
        town.principal().agree(review, 4).statusCode(200);

        town.officer().conclude(review, 5).statusCode(200).body("minutesKept", equalTo(false));

        town.officer().minutes(review).body("meeting", nullValue()).body("conclusion", notNullValue());
        town.reviewer().keepMinutes(review, 6, meeting).statusCode(409);
    }

    @Test
    void aMeetingOfTomorrowOrOfNobodyIsRefusedAndLeavesNothing() {
        var tomorrow = Vietnam.dayOf(Instant.now()).plusDays(1).toString();

        town.reviewer()
                .keepMinutes(review, 3, Map.of("heldOn", tomorrow, "place", "Trường", "present", List.of()))
                .statusCode(422)
                .body("faults.code", contains("held-in-future", "present-required"));

        town.reviewer().minutes(review).header("ETag", "\"3\"").body("meeting", nullValue());
    }

    @Test
    void toStrangersTheyAreAbsent() {
        Town.fresh().officer().minutes(review).statusCode(404);
    }
}
