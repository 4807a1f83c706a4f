package vn.minh.assessment.selfassessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Councils;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class CommentIT {

    private static final String COMMENTS = "/self-assessments/{id}/comments";

    @Inject
    Told told;

    @Test
    void councilAndHeadTalkAboutACriterionAndNothingIsTold() {
        var dossier = Answering.ready();
        comment(dossier, dossier.council(), "1.2", "Thiếu số liệu học kỳ II").statusCode(201);

        var head = comment(dossier, dossier.principal(), "1.2", "Đã đề nghị văn phòng bổ sung");

        head.statusCode(201).header("ETag", "\"1\"").body("writtenBy", equalTo(dossier.unit() + "-principal"));
        list(dossier, dossier.town().member(dossier.unit(), 0), "1.2")
                .statusCode(200)
                .body("text", contains("Thiếu số liệu học kỳ II", "Đã đề nghị văn phòng bổ sung"));
        list(dossier, dossier.council(), "2.2").body("", hasSize(0));
        told.onlyEver(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), ApprovalIT.OPENED);
    }

    @Test
    void aMemberCommentsOnWhatSheSees() {
        var dossier = Answering.ready();
        Api.move(
                        dossier.council(),
                        1,
                        List.of(Map.of("criterion", "2.2", "persons", List.of(Councils.member(dossier.unit(), 1)))),
                        "/self-assessments/{id}/council/assignments",
                        dossier.dossier())
                .statusCode(200);
        comment(dossier, dossier.council(), "2.2", "Xem lại").statusCode(201);
        var member = dossier.town().member(dossier.unit(), 0);

        var answer = comment(dossier, member, "2.2", "Tôi cũng nghĩ vậy");

        answer.statusCode(403).body("detail", containsString("2.2"));
        Api.get(member, COMMENTS, dossier.dossier()).statusCode(200).body("", hasSize(0));
    }

    @Test
    void whoIsNeitherCouncilNorHeadHearsNothing() {
        var dossier = Answering.ready();
        var other = Town.with(1);
        var noSeat = Tokens.as("other").unit(dossier.unit()).roles("council");

        comment(dossier, noSeat, "1.2", "Xin góp ý").statusCode(403);
        Api.get(dossier.town().officer(), COMMENTS, dossier.dossier()).statusCode(403);
        Api.get(other.principal(other.school()), COMMENTS, dossier.dossier()).statusCode(404);
        Api.get(dossier.council().roles("reviewer"), COMMENTS, dossier.dossier())
                .statusCode(403);
    }

    @Test
    void aCommentHasACriterionOfTheSetAndAText() {
        var dossier = Answering.ready();

        var unknown = comment(dossier, dossier.council(), "9.9", "Xem lại");
        var empty = comment(dossier, dossier.council(), "1.2", " ");
        var tooLong = comment(dossier, dossier.council(), "1.2", "x".repeat(2001));
        var longest = comment(dossier, dossier.council(), "1.2", "x".repeat(2000));

        unknown.statusCode(422).body("faults.code", contains("unknown-criterion"));
        empty.statusCode(422).body("faults.code", contains("missing"));
        tooLong.statusCode(422).body("faults.code", contains("too-long"));
        longest.statusCode(201);
    }

    @Test
    void ownWordsAreWithdrawnOnceAndKeptWithoutTheirText() {
        var dossier = Answering.ready();
        var id = comment(dossier, dossier.council(), "1.2", "Nhầm tiêu chí")
                .extract()
                .<String>path("id");

        var another = withdraw(dossier, dossier.principal(), id, 1);
        var own = withdraw(dossier, dossier.council(), id, 1);
        var again = withdraw(dossier, dossier.council(), id, 2);
        var stale = withdraw(dossier, dossier.council(), id, 1);

        another.statusCode(403);
        own.statusCode(200).header("ETag", "\"2\"").body("text", nullValue());
        again.statusCode(409);
        stale.statusCode(412);
        list(dossier, dossier.principal(), "1.2")
                .body("text", contains(nullValue()))
                .body("withdrawnAt", contains(notNullValue()));
    }

    @Test
    void aCommentOfAnotherDossierIsAbsentHere() {
        var dossier = Answering.ready();
        var other = Answering.ready();
        var id = comment(other, other.council(), "1.2", "Xem lại").extract().<String>path("id");

        var answer = withdraw(dossier, dossier.council(), id, 1);

        answer.statusCode(404);
    }

    @Test
    void whatWasSubmittedIsCommentedNoMore() {
        var dossier = Answering.signed();
        comment(dossier, dossier.principal(), "1.2", "Được").statusCode(201);
        dossier.approve(3, dossier.fingerprint()).statusCode(200);

        var answer = comment(dossier, dossier.principal(), "1.2", "Khoan đã");

        answer.statusCode(409).body("context.state", equalTo("APPROVED"));
        list(dossier, dossier.council(), "1.2").body("", hasSize(1));
    }

    private static ValidatableResponse comment(Answering dossier, Tokens who, String criterion, String text) {
        return Api.post(who, Map.of("criterion", criterion, "text", text), COMMENTS, dossier.dossier());
    }

    private static ValidatableResponse list(Answering dossier, Tokens who, String criterion) {
        return Api.get(who, COMMENTS + "?criterion={c}", dossier.dossier(), criterion);
    }

    private static ValidatableResponse withdraw(Answering dossier, Tokens who, String id, long version) {
        return Api.move(who, version, "", COMMENTS + "/{comment}/withdrawal", dossier.dossier(), id);
    }
}
