package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.Answer;
import vn.minh.domain.Role;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.Crew;
import vn.minh.review.SampleSet;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class BlindIT {

    /** Numbers that nothing else in an answer of the service is: 41.5 + 40 = 81.5 and 33.5 + 28 = 61.5. */
    private static final List<Answer> ANSWERS = List.of(
            SampleSet.yes("1.1.m", true),
            SampleSet.points("1.3.a", null, "41.5"),
            SampleSet.yes("1.3.b", true),
            SampleSet.points("2.4.a", null, "33.5"),
            SampleSet.points("2.4.b", "27", "28"));

    private static final List<String> HIDDEN = List.of("41.5", "33.5", "27", "28", "81.5", "61.5");
    private static final String NEXT_WEEK =
            Vietnam.dayOf(Instant.now()).plusDays(7).toString();

    private final Town town = Town.fresh();
    private final Assessment assessment;
    private UUID review = new UUID(0, 0);

    BlindIT(Assessment assessment) {
        this.assessment = assessment;
    }

    @BeforeEach
    void aDossierForATeamThatReadsBlind() {
        assessment.publishSets();
        var dossier = UUID.randomUUID();
        assessment.says(town.approved(dossier, Assessment.OFFICIAL.ref(), false, 1, ANSWERS), 1);
        review = assessment.arrived(town, dossier);
        Crew.readsBlind(town);
    }

    @Test
    void noAnswerOfTheServiceTellsAMemberWhatIsHidden() {
        var me = town.reviewer();
        var colleague = town.otherReviewer();
        var meeting =
                Map.of("heldOn", Vietnam.dayOf(Instant.now()).toString(), "place", "Họp", "present", List.of("a"));

        var said = Stream.of(
                me.queue(""),
                me.queue("?filter=ANOMALY"),
                me.read(review),
                me.minutes(review),
                me.claim(review, 1),
                colleague.read(review),
                colleague.queue(""),
                me.record(review, 1, "1.3.a", Map.of("points", "20")),
                me.record(review, 2, "1.3.a", Map.of("points", "60.5")),
                me.record(review, 2, "2.4.a", Map.of("met", true)),
                me.propose(review, 2),
                me.requestSupplement(review, 2, "2020-01-01", "1.3", "Thiếu"),
                me.keepMinutes(review, 2, meeting),
                me.release(review, 3),
                me.claim(review, 4),
                me.requestSupplement(review, 5, NEXT_WEEK, "1.3", "Thiếu"),
                me.read(review),
                me.queue("?state=AWAITING_UNIT"));

        assertThat(said.flatMap(BlindIT::telling)).isEmpty();
    }

    @Test
    void theSameAnswersTellEverythingToTheOfficerAndToTheSchool() {
        assertThat(telling(town.officer().read(review))).containsAll(HIDDEN);
        assertThat(telling(town.principal().read(review))).containsAll(HIDDEN);
        assertThat(telling(town.departmentOfficer().minutes(review))).containsAll(HIDDEN);
    }

    @Test
    void aLineIsShownWhenTheHolderScoredItAndNothingMoreThanThat() {
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer()
                .read(review)
                .body("blind", equalTo(true))
                .body("ownResult", nullValue())
                .body("preview", nullValue());

        var answer = town.reviewer().record(review, 2, "1.3.a", Map.of("points", "20"));

        answer.statusCode(200)
                .body(FindingIT.ITEM.formatted("1.3.a") + ".selfPoints", equalTo("41.5"))
                .body(FindingIT.ITEM.formatted("1.3.a") + ".decision", equalTo("LOWERED"))
                .body(FindingIT.ITEM.formatted("1.3.a") + ".hidden", equalTo(false))
                .body(FindingIT.ITEM.formatted("1.3.b") + ".hidden", equalTo(true))
                .body(FindingIT.ITEM.formatted("1.3.b") + ".answer", nullValue())
                .body("groups[0].criteria[1].selfPoints", nullValue());
        for (var shown : List.of(answer, town.reviewer().minutes(review))) {
            assertThat(telling(shown)).containsOnly("41.5");
        }
        // A colleague may have to read it a second time.
        assertThat(telling(town.otherReviewer().read(review))).isEmpty();
    }

    @Test
    void aBlindProposalNeedsEveryLineAndEveryReason() {
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer()
                .propose(review, 2)
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Đoàn chấm kín nên mọi chỉ tiêu phải có điểm của đoàn trước khi đề xuất, còn thiếu:"
                                + " 1.1.m, 1.3.a, 1.3.b, 2.4.a, 2.4.b."));
        town.reviewer().record(review, 2, "1.1.m", Map.of("met", true)).statusCode(200);
        town.reviewer().record(review, 3, "1.3.a", Map.of("points", "20")).statusCode(200);
        town.reviewer().record(review, 4, "1.3.b", Map.of("met", true)).statusCode(200);
        town.reviewer().record(review, 5, "2.4.a", Map.of("points", "33.5")).statusCode(200);
        town.reviewer()
                .record(review, 6, "2.4.b", Map.of("points", "28"))
                .statusCode(200)
                .body("blind", equalTo(false))
                .body("groups[0].selfPoints", equalTo("81.5"))
                .body("ownResult.groups[0].points", equalTo("81.5"))
                .body("moves", not(hasItem("propose")));
        town.reviewer()
                .queue("")
                .body("items[0].moves", contains("release", "record", "request-supplement", "keep-minutes"));
        town.reviewer()
                .propose(review, 7)
                .statusCode(409)
                .body("detail", equalTo("Điểm khác điểm đơn vị tự chấm nhưng chưa có lý do ở chỉ tiêu: 1.3.a."));

        town.reviewer()
                .record(review, 7, "1.3.a", Map.of("points", "20", "reason", "Thiếu ảnh"))
                .statusCode(200)
                .body("moves", hasItem("propose"));

        town.reviewer().propose(review, 8).statusCode(200);
    }

    @Test
    void aSupplementsOldAnswerIsHiddenWithTheNewOne() {
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer()
                .requestSupplement(review, 2, NEXT_WEEK, "1.3", "Thiếu ảnh")
                .statusCode(200);
        assessment.approvesAgain(town, review, 2, ANSWERS);

        var read = town.reviewer().read(review);

        read.body(FindingIT.ITEM.formatted("1.3.a") + ".previous.evidence[0].version", equalTo(1))
                .body(FindingIT.ITEM.formatted("1.3.a") + ".previous.answer", nullValue())
                .body(FindingIT.ITEM.formatted("1.3.a") + ".changed", nullValue());
        assertThat(telling(read)).isEmpty();
        assertThat(telling(town.reviewer().queue("?filter=CHANGED"))).isEmpty();
    }

    @Test
    void whatIsOddAboutTheScoreIsNoLineOfABlindQueue() {
        Crew.isOdd(review, "GAP");

        town.officer().queue("?filter=ANOMALY").body("items[0].anomalies", contains("GAP"));
        town.reviewer().queue("").body("items[0].anomalies", empty());
        town.reviewer().queue("?filter=ANOMALY").statusCode(200).body("items", empty());
        town.reviewer().also(Role.AUTHORITY_OFFICER).queue("?filter=ANOMALY").body("items", empty());
    }

    @Test
    void whereViewsDifferIsNoListForTheHeadOfABlindTeam() {
        Crew.post(town, town.reviewer(), "HEAD");

        var differences = "/api/v1/external-reviews/differences?campaign=" + Town.CAMPAIGN;

        town.reviewer().asks().get(differences).then().statusCode(403);
        town.officer().asks().get(differences).then().statusCode(200);
    }

    /** The hidden numbers among everything that an answer says, in whatever field. */
    private static Stream<String> telling(ValidatableResponse answer) {
        var leaves = new ArrayList<String>();
        leaves(answer.extract().path(""), leaves);
        return HIDDEN.stream().filter(number -> leaves.stream().anyMatch(leaf -> says(leaf, number)));
    }

    private static boolean says(String leaf, String number) {
        if (leaf.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?") || leaf.matches("[0-9a-f]{8}-.*")) {
            return false;
        }
        var decimal = number.contains(".");
        return leaf.equals(number)
                || leaf.matches(number.replace(".", "\\.") + "\\.0+")
                || (decimal && (leaf.contains(number) || leaf.contains(number.replace('.', ','))));
    }

    private static void leaves(Object node, List<String> into) {
        switch (node) {
            case null -> {}
            case Map<?, ?> object -> object.values().forEach(value -> leaves(value, into));
            case List<?> array -> array.forEach(value -> leaves(value, into));
            default -> into.add(node.toString());
        }
    }
}
