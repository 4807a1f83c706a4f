package vn.minh.review.recognition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.minh.review.recognition.Signatures.decision;
import static vn.minh.review.recognition.Signatures.decisions;
import static vn.minh.review.recognition.Signatures.recognised;
import static vn.minh.review.recognition.Signatures.revoke;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import vn.minh.review.Assessment;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class DecisionIT {

    private final Town town = Town.fresh();
    private final Finished finished;

    DecisionIT(Finished finished) {
        this.finished = finished;
    }

    @Test
    void anActIsReadAsAWholeWithItsAnnex() {
        var act = town.head()
                .recognise(finished.review(town), finished.review(town))
                .statusCode(200)
                .extract();

        var read = decision(town.officer(), act.path("decision"));

        read.statusCode(200)
                .body("kind", equalTo("RECOGNITION"))
                .body("number", equalTo("01/QĐ-UBND"))
                .body("authority.name", equalTo("UBND xã Đại Thanh"))
                .body("year", equalTo(RecognitionIT.YEAR))
                .body("signedBy", equalTo("head-" + town.key()))
                .body("units", equalTo(2))
                .body("annex.certificateNumber", contains(certificate("01"), certificate("02")))
                .body("annex.verificationCode", contains(code(), code()))
                .body("annex.level", contains(2, 2))
                .body("annex.state", contains("RECOGNISED", "RECOGNISED"))
                .body("annex[0].groups.points", contains("80", "60"))
                .body("annex[0].decision", equalTo(act.path("decision")))
                .body("annex[0].revocation", nullValue());
    }

    @Test
    void aSchoolReadsOfTheAnnexItsOwnLineOnly() {
        var neighbour = Town.fresh();
        var theirs = finished.review(neighbour);
        finished.handOver(theirs, town);
        var act = town.head()
                .recognise(finished.review(town), theirs)
                .body("results.problem", contains(nullValue(), nullValue()))
                .extract()
                .<String>path("decision");

        decision(town.principal(), act)
                .statusCode(200)
                .body("units", equalTo(2))
                .body("annex.unit.code", contains(town.school().code()));
        decision(neighbour.principal(), act)
                .body("annex.unit.code", contains(neighbour.school().code()));
        decision(town.head(), act).body("annex", hasSize(2));
        decision(town.departmentOfficer(), act).body("annex", hasSize(1));
        decision(neighbour.head(), act).statusCode(404);
        decision(Town.fresh().principal(), act).statusCode(404);
        decision(town.head(), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void aRevocationIsADecisionOfItsOwnThatTheFirstOnePointsTo() {
        var id = recognised(town.head(), finished.review(town));
        var revocation = revoke(town.head(), id, 1).statusCode(200).extract().<String>path("revocation.decision");

        var first = decisions(town.principal(), "?kind=RECOGNITION")
                .body("items.number", contains("01/QĐ-UBND"))
                .extract()
                .<String>path("items[0].id");
        decision(town.principal(), first)
                .body("annex.state", contains("REVOKED"))
                .body("annex.revocation.decision", contains(revocation))
                .body("annex.revocation.reason", contains(Signatures.REASON));
        decision(town.principal(), revocation)
                .body("kind", equalTo("REVOCATION"))
                .body("number", equalTo("02/QĐ-UBND"))
                .body("units", equalTo(1))
                .body("annex.decisionNumber", contains("01/QĐ-UBND"))
                .body("annex.recognition", contains(id.toString()));
        decision(town.reviewer(), revocation).body("annex[0].revocation.reason", nullValue());
        decisions(town.officer(), "?kind=REVOCATION").body("items.id", contains(revocation));
    }

    @Test
    void decisionsAreListedByYearKindAndPage() {
        for (var review : List.of(finished.review(town), finished.review(town), finished.review(town))) {
            town.head().recognise(review).statusCode(200);
        }

        var first = decisions(town.officer(), "?schoolYear=2026-2027&size=2")
                .body("items.number", contains("01/QĐ-UBND", "02/QĐ-UBND"))
                .body("items.units", contains(1, 1))
                .body("items[0].schoolYears", contains("2026-2027"))
                .extract();
        decisions(town.officer(), "?schoolYear=2026-2027&size=2&after=" + first.<String>path("next"))
                .body("items.number", contains("03/QĐ-UBND"))
                .body("next", nullValue());
        decisions(town.officer(), "?schoolYear=2025-2026").body("items", empty());
        decisions(Town.fresh().officer(), "").body("items", empty());
        decisions(town.officer(), "?kind=nonsense").statusCode(422);
        decisions(town.officer(), "?after=nonsense").statusCode(422);
    }

    @Test
    void aDemonstrationsDecisionSaysSo() {
        town.head()
                .recognise(finished.review(town, Assessment.DEMONSTRATION, true))
                .statusCode(200);

        decisions(town.head(), "")
                .body("items.demonstration", contains(true))
                .body("items.number", contains("MẪU-01/QĐ-UBND"));
    }

    private String certificate(String serial) {
        return RecognitionIT.YEAR + "/" + town.commune().code() + "/" + serial;
    }

    private static Matcher<String> code() {
        return matchesPattern("[0-9A-HJKMNP-TV-Z]{12}");
    }
}
