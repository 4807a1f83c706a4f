package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Councils;
import vn.minh.assessment.Positions;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.PositionKind;
import vn.minh.domain.Vietnam;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;

/** Who of the council sees and answers what. */
@QuarkusTest
@RealServers(database = "assessment")
class CouncilRightsIT {

    @Test
    void withoutACouncilNobodyAnswers() {
        var town = Town.with(1);
        var id = town.dossierWithoutCouncil(town.campaign("2026-2027"), town.school());
        var dossier = new Answering(town, town.school(), id);

        var answer = dossier.answer("1.2.a", 0, Map.of("points", "30"));

        answer.statusCode(409).body("type", endsWith("/no-council")).body("next", containsString("thành lập Hội đồng"));
        dossier.see(dossier.council())
                .statusCode(200)
                .body("status", equalTo("OPENED"))
                .body("council", nullValue())
                .body("moves", hasSize(0));
        dossier.see(dossier.principal()).body("moves", contains("found-council"));
    }

    @Test
    void aMemberAnswersHerCriteriaAndThoseOfNobody() {
        var dossier = assigned();
        var first = dossier.town().member(dossier.unit(), 0);

        var hers = answer(dossier, first, "1.2.a", 0, Map.of("points", "30"));
        var nobodys = answer(dossier, first, "1.1.m", 0, Map.of("met", true));
        var anothers = answer(dossier, first, "2.2.a", 0, Map.of("amount", 37, "points", "25"));

        hers.statusCode(200);
        nobodys.statusCode(200);
        anothers.statusCode(403).body("detail", containsString("Tiêu chí 2.2"));
        dossier.see(first)
                .body("answerable", contains("1.1.m", "1.2.a", "1.2.b", "1.2.c", "2.1.m"))
                .body("moves", contains("answer"));
    }

    @Test
    void aMemberSeesTheFrameAndHerCriteriaAndTheSecretaryAll() {
        var dossier = assigned();
        dossier.answer("1.2.a", 0, Map.of("points", "30")).statusCode(200);
        dossier.answer("2.2.a", 0, Map.of("amount", 37, "points", "25")).statusCode(200);

        var member = dossier.see(dossier.town().member(dossier.unit(), 0));
        var secretary = dossier.see(dossier.council());
        var head = dossier.see(dossier.principal());

        member.body("answers.item", contains("1.2.a"))
                .body("unanswered", contains("1.1.m", "1.2.b", "1.2.c", "2.1.m"))
                .body("result", nullValue())
                .body("council.members", hasSize(5))
                .body("criteria.code", contains("1.1", "1.2", "2.1", "2.2"))
                .body("criteria.seen", contains(true, true, true, false))
                .body("criteria[1].assignedTo", contains(Councils.member(dossier.unit(), 0)));
        secretary.body("answers.item", contains("1.2.a", "2.2.a")).body("result", notNullValue());
        head.body("answers.item", contains("1.2.a", "2.2.a")).body("answerable", hasSize(0));
    }

    @Test
    void ofAnApprovedRoundAMemberReadsHerAnswers() {
        var dossier = assigned();
        dossier.answerAll().sign(2).statusCode(200);
        dossier.approve(3, dossier.fingerprint()).statusCode(200);
        var member = dossier.town().member(dossier.unit(), 0);

        var round = Api.get(member, "/self-assessments/{id}/rounds/1", dossier.dossier());

        round.statusCode(200)
                .body("answers.item", contains("1.1.m", "1.2.a", "1.2.b", "1.2.c", "2.1.m"))
                .body("result.level", equalTo(2));
    }

    @Test
    void onlyWhoLeadsTheCouncilSigns() {
        var dossier = Answering.answered();
        var chair =
                Tokens.as(Councils.chair(dossier.unit())).unit(dossier.unit()).roles("council", "principal");
        var path = "/self-assessments/{id}/signature";

        var member = Api.move(dossier.town().member(dossier.unit(), 0), 2, "", path, dossier.dossier());
        var head = Api.move(chair, 2, "", path, dossier.dossier());
        var approval = Api.move(
                chair,
                3,
                Map.of("fingerprint", dossier.fingerprint()),
                "/self-assessments/{id}/approval",
                dossier.dossier());

        member.statusCode(403).body("detail", containsString("ký biên bản"));
        head.statusCode(200).body("moves", contains("send-back"));
        approval.statusCode(403);
    }

    @Test
    void theRoleAloneIsNoSeat() {
        var dossier = assigned();
        dossier.answer("1.2.a", 0, Map.of("points", "30")).statusCode(200);
        var other = Tokens.as("other").unit(dossier.unit()).roles("council");
        var seatWithoutRole = dossier.council().roles("contributor");

        var answer = answer(dossier, other, "1.1.m", 0, Map.of("met", true));

        answer.statusCode(403).body("detail", containsString("12/QĐ-THCS"));
        dossier.see(other).statusCode(200).body("answers", hasSize(0)).body("moves", hasSize(0));
        answer(dossier, seatWithoutRole, "1.1.m", 0, Map.of("met", true)).statusCode(403);
        dossier.see(seatWithoutRole).statusCode(404);
    }

    @Test
    void aDatedSecretaryAnswersEverythingAndDoesNotSign() {
        var dossier = assigned();
        var today = Vietnam.dayOf(Instant.now());
        var clerk = clerk(dossier, today, today);
        var late = clerk(dossier, today.minusDays(9), today.minusDays(1));

        var answer = answer(dossier, clerk, "2.2.a", 0, Map.of("amount", 37, "points", "25"));
        var tooLate = answer(dossier, late, "2.2.b", 0, Map.of("amount", "92.5", "points", "40"));

        answer.statusCode(200);
        tooLate.statusCode(403);
        dossier.see(clerk).body("moves", contains("answer")).body("answers.item", contains("2.2.a"));
        Api.move(clerk, 2, "", "/self-assessments/{id}/signature", dossier.dossier())
                .statusCode(403);
    }

    @Test
    void whoLeavesAnswersNoMoreAndHerAnswersStay() {
        var dossier = assigned();
        var leaving = dossier.town().member(dossier.unit(), 1);
        answer(dossier, leaving, "2.2.a", 0, Map.of("amount", 37, "points", "25"))
                .statusCode(200);
        var next = Councils.decision(List.of(
                Councils.seat(Councils.chair(dossier.unit()), "CHAIR"),
                Councils.seat(Councils.secretary(dossier.unit()), "SECRETARY"),
                Councils.seat(Councils.member(dossier.unit(), 0), "MEMBER"),
                Councils.seat(Councils.member(dossier.unit(), 2), "MEMBER"),
                Councils.seat("newcomer", "MEMBER")));
        Api.move(dossier.principal(), 2, next, "/self-assessments/{id}/council", dossier.dossier())
                .statusCode(200);

        var answer = answer(dossier, leaving, "2.2.a", 1, Map.of("amount", 38, "points", "25"));

        answer.statusCode(403);
        dossier.see(dossier.council())
                .body("answers.item", contains("2.2.a"))
                .body("answers[0].answeredBy", equalTo(Councils.member(dossier.unit(), 1)))
                .body("criteria[3].assignedTo", hasSize(0));
        dossier.see(dossier.town().member(dossier.unit(), 2)).body("answers.item", contains("2.2.a"));
    }

    @Test
    void severalScoreAtOnceAndTwoOnOneItemNeverOverwriteEachOther() {
        var dossier = Answering.ready();
        var town = dossier.town();
        List<Callable<ValidatableResponse>> requests = List.of(
                () -> answer(dossier, town.member(dossier.unit(), 0), "1.2.a", 0, Map.of("points", "10")),
                () -> answer(dossier, town.member(dossier.unit(), 1), "1.2.a", 0, Map.of("points", "20")),
                () -> answer(dossier, town.member(dossier.unit(), 2), "1.2.b", 0, Map.of("met", true)),
                () -> answer(dossier, dossier.council(), "1.1.m", 0, Map.of("met", true)));

        var answers = AtOnce.each(requests);

        assertThat(answers.subList(0, 2)).containsExactlyInAnyOrder(200, 412);
        assertThat(answers.subList(2, 4)).containsOnly(200);
        dossier.see(dossier.council()).body("answers.item", containsInAnyOrder("1.1.m", "1.2.a", "1.2.b"));
    }

    @Test
    void aListOffersWhatTheDossierOffers() {
        var dossier = assigned();
        dossier.answerAll();
        var member = dossier.town().member(dossier.unit(), 0);

        var listed = Api.get(member, "/self-assessments");
        var secretary = Api.get(dossier.council(), "/self-assessments");

        listed.body("items[0].moves", contains("answer"));
        secretary.body("items[0].moves", contains("answer", "sign"));
        dossier.see(member).body("moves", not(contains("sign")));
    }

    /** 1.2 is the first member's, 2.2 the second's. */
    private static Answering assigned() {
        var dossier = Answering.ready();
        var assignments = List.of(
                Map.of("criterion", "1.2", "persons", List.of(Councils.member(dossier.unit(), 0))),
                Map.of("criterion", "2.2", "persons", List.of(Councils.member(dossier.unit(), 1))));
        Api.move(dossier.council(), 1, assignments, "/self-assessments/{id}/council/assignments", dossier.dossier())
                .statusCode(200);
        return dossier;
    }

    private static Tokens clerk(Answering dossier, LocalDate from, LocalDate to) {
        var id = dossier.unit() + "-clerk-" + from;
        Positions.give(id, dossier.unit(), PositionKind.SECRETARY, from, to);
        return Tokens.as(id).unit(dossier.unit()).roles("council");
    }

    private static ValidatableResponse answer(
            Answering dossier, Tokens who, String item, long version, Map<String, Object> body) {
        return Api.move(who, version, body, "/self-assessments/{id}/answers/{item}", dossier.dossier(), item);
    }
}
