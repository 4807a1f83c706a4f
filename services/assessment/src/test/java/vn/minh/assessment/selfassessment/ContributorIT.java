package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Councils;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;

/** Contributors gather evidence for the criteria they are asked for, and see nothing else. */
@QuarkusTest
@RealServers(database = "assessment")
class ContributorIT {

    @Test
    void aContributorSeesWhatSheIsAskedForAndNothingElse() {
        var dossier = asked("2026-12-20");
        var proof = UUID.randomUUID();
        dossier.answer("1.2.a", 0, Map.of("points", "30", "evidence", List.of(proof)))
                .statusCode(200);
        dossier.answer("2.2.a", 0, Map.of("amount", 37, "points", "25", "evidence", List.of(proof)))
                .statusCode(200);

        var seen = dossier.see(teacher(dossier));

        seen.statusCode(200)
                .body("criteria.code", contains("1.2"))
                .body("criteria[0].items", contains("1.2.a", "1.2.b", "1.2.c"))
                .body("criteria[0].asks.dueOn", contains("2026-12-20"))
                .body("criteria[0].asks.person", contains(teacher(dossier).subject()))
                .body("citations.item", contains("1.2.a"))
                .body("citations[0].evidence.id", contains(proof.toString()))
                .body("answers", hasSize(0))
                .body("unanswered", hasSize(0))
                .body("answerable", hasSize(0))
                .body("result", nullValue())
                .body("council", nullValue())
                .body("fingerprint", nullValue())
                .body("moves", hasSize(0));
        assertThat(seen.extract().body().asString()).doesNotContain("points").doesNotContain("2.2");
    }

    @Test
    void whoIsNotAskedFindsNothing() {
        var dossier = asked(null);
        var another = Tokens.as("another").unit(dossier.unit()).roles("contributor");

        dossier.see(another).statusCode(404);
        Api.get(another, "/self-assessments").statusCode(200).body("items", hasSize(0));
        Api.get(another, "/self-assessments/mine").statusCode(200).body("", hasSize(0));
    }

    @Test
    void herListHoldsTheDossiersThatAskHer() {
        var dossier = asked(null);
        var later = dossier.town().plan("2027-2028");
        later.put("opensOn", "2027-11-01");
        later.put("closesOn", "2028-04-28");
        later.put("submissionDueOn", "2028-05-12");
        var campaign = Api.post(dossier.town().officer(), later, "/campaigns")
                .extract()
                .<String>path("id");
        Api.move(dossier.town().officer(), 1, "", "/campaigns/{id}/opening", campaign)
                .statusCode(200);

        var hers = Api.get(teacher(dossier), "/self-assessments");

        hers.body("items.id", contains(dossier.dossier().toString())).body("items[0].moves", hasSize(0));
    }

    @Test
    void sheDoesNothingButGather() {
        var dossier = asked(null);
        var teacher = teacher(dossier);
        var id = dossier.dossier();

        Api.move(teacher, 0, Map.of("points", "30"), "/self-assessments/{id}/answers/{item}", id, "1.2.a")
                .statusCode(403);
        Api.get(teacher, "/self-assessments/{id}/council", id).statusCode(404);
        Api.get(teacher, "/self-assessments/{id}/comments", id).statusCode(403);
        Api.move(teacher, 2, List.of(), "/self-assessments/{id}/council/asks", id)
                .statusCode(403);
        Api.get(teacher, "/self-assessments/{id}/rounds/1", id).statusCode(404);
    }

    @Test
    void whatWasApprovedIsNotHersToRead() {
        var dossier = asked(null);
        dossier.answerAll().sign(2).statusCode(200);
        dossier.approve(3, dossier.fingerprint()).statusCode(200);

        var round = Api.get(teacher(dossier), "/self-assessments/{id}/rounds/1", dossier.dossier());

        round.statusCode(404);
        dossier.see(teacher(dossier))
                .statusCode(200)
                .body("result", nullValue())
                .body("frozen", nullValue());
    }

    @Test
    void herTasksSayUntilWhen() {
        var dossier = asked("2026-01-20");

        var mine = Api.get(teacher(dossier), "/self-assessments/mine");

        mine.statusCode(200)
                .body("id", contains(dossier.dossier().toString()))
                .body("[0].asks.criterion", contains("1.2"))
                .body("[0].asks[0].overdue", equalTo(true))
                .body("[0].criteria", hasSize(0));
    }

    @Test
    void aMembersTasksSayHowFarSheIs() {
        var dossier = Answering.ready();
        var hers = List.of(
                Map.of("criterion", "1.1", "persons", List.of(Councils.member(dossier.unit(), 0))),
                Map.of("criterion", "1.2", "persons", List.of(Councils.member(dossier.unit(), 0))),
                Map.of("criterion", "2.2", "persons", List.of(Councils.member(dossier.unit(), 0))));
        Api.move(dossier.council(), 1, hers, "/self-assessments/{id}/council/assignments", dossier.dossier())
                .statusCode(200);
        dossier.answer("1.1.m", 0, Map.of("met", true)).statusCode(200);
        dossier.answer("1.2.a", 0, Map.of("points", "30")).statusCode(200);

        var mine = Api.get(dossier.town().member(dossier.unit(), 0), "/self-assessments/mine");

        mine.statusCode(200)
                .body("[0].criteria.criterion", contains("1.1", "1.2", "2.2"))
                .body("[0].criteria.label", contains("xong", "đang làm", "chưa làm"));
        Api.get(dossier.council(), "/self-assessments/mine").body("", hasSize(0));
    }

    @Test
    void submittedNothingIsWaiting() {
        var dossier = asked(null);
        dossier.answerAll().sign(2).statusCode(200);
        dossier.approve(3, dossier.fingerprint()).statusCode(200);

        var mine = Api.get(teacher(dossier), "/self-assessments/mine");

        mine.body("", hasSize(0));
    }

    private static Answering asked(@Nullable String dueOn) {
        var dossier = Answering.ready();
        var ask = new HashMap<String, Object>(
                Map.of("criterion", "1.2", "person", teacher(dossier).subject()));
        ask.put("dueOn", dueOn);
        Api.move(dossier.council(), 1, List.of(ask), "/self-assessments/{id}/council/asks", dossier.dossier())
                .statusCode(200);
        return dossier;
    }

    private static Tokens teacher(Answering dossier) {
        return Tokens.as(dossier.unit() + "-teacher").unit(dossier.unit()).roles("contributor");
    }
}
