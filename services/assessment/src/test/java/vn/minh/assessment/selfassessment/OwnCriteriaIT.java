package vn.minh.assessment.selfassessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Councils;
import vn.minh.assessment.Town;
import vn.minh.testing.RealServers;

/** A member is shown and decides what is hers, in the checks and in what an earlier year offers too. */
@QuarkusTest
@RealServers(database = "assessment")
class OwnCriteriaIT {

    @Test
    void aMemberIsShownTheFindingsOfHerCriteria() {
        var dossier = Answering.ready();
        assigned(dossier);

        var checks =
                Api.get(dossier.town().member(dossier.unit(), 1), "/self-assessments/{id}/checks", dossier.dossier());

        checks.statusCode(200).body("missing", hasSize(2)).body("missing.criterion", everyItem(startsWith("2.2")));
    }

    @Test
    void aMemberExplainsWhatIsHers() {
        var dossier = Answering.answered();
        dossier.answer("2.2.a", 1, Map.of("amount", 37, "points", "0")).statusCode(200);
        assigned(dossier);
        var path = "/self-assessments/{id}/explanations/amount-without-points:2.2.a";
        var text = Map.of("text", "vì");

        var other = Api.move(dossier.town().member(dossier.unit(), 0), 0, text, path, dossier.dossier());
        var hers = Api.move(dossier.town().member(dossier.unit(), 1), 0, text, path, dossier.dossier());

        other.statusCode(403);
        hers.statusCode(200);
    }

    @Test
    void aMemberTakesWhatIsOfferedToHerItems() {
        var town = Town.with(1);
        var before = new Answering(town, town.school(), town.dossier(town.campaign("2025-2026"), town.school()));
        before.answerAll();
        before.answer("2.2.a", 1, Map.of("amount", 37, "points", "25", "note", "theo sổ"))
                .statusCode(200);
        before.sign(2).statusCode(200);
        before.approve(3, before.fingerprint()).statusCode(200);
        var now = new Answering(town, town.school(), town.dossier(town.campaign("2026-2027"), town.school()));
        assigned(now);
        var path = "/self-assessments/{id}/proposals";

        var offered = Api.post(town.member(now.unit(), 0), "", path, now.dossier());

        offered.statusCode(200).body("item", contains("1.2.c"));
        Api.get(town.member(now.unit(), 1), path, now.dossier()).body("item", contains("2.2.a"));
        Api.get(town.member(now.unit(), 2), path, now.dossier()).body("item", empty());
        Api.get(now.council(), path, now.dossier()).body("item", contains("1.2.c", "2.2.a"));
        Api.move(town.member(now.unit(), 0), 0, "", path + "/2.2.a/confirmation", now.dossier())
                .statusCode(403);
        Api.move(town.member(now.unit(), 1), 0, "", path + "/2.2.a/confirmation", now.dossier())
                .statusCode(200);
    }

    /** 1.2 is the first member's, 2.2 the second's, the rest the chair's. */
    private static void assigned(Answering dossier) {
        var unit = dossier.unit();
        Api.move(
                        dossier.principal(),
                        1,
                        List.of(
                                of("1.1", Councils.chair(unit)),
                                of("1.2", Councils.member(unit, 0)),
                                of("2.1", Councils.chair(unit)),
                                of("2.2", Councils.member(unit, 1))),
                        "/self-assessments/{id}/council/assignments",
                        dossier.dossier())
                .statusCode(200);
    }

    private static Map<String, Object> of(String criterion, String person) {
        return Map.of("criterion", criterion, "persons", List.of(person));
    }
}
