package vn.minh.evidence.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.evidence.evidence.Bench;
import vn.minh.evidence.evidence.Shelves;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class ReplacedIT {

    private static final String PIECE = "groups[0].criteria[0].items[0].evidence[0].";

    @Inject
    Shelves shelves;

    @Inject
    Tell tell;

    private Facts facts;

    @BeforeEach
    void schools() {
        Bench.knowTheSchools(shelves);
        facts = new Facts(tell, shelves);
    }

    @Test
    void aRoundKeepsTheVersionItWasApprovedWith() {
        var old = Bench.stored("1.3.a", "Kế hoạch", "Kế hoạch.pdf", Bench.pdf("old " + UUID.randomUUID()));
        facts.opened().approved(1, List.of(old));
        var anew = Bench.replaced("1.3.a", old.evidenceId(), Bench.pdf("new " + UUID.randomUUID()));

        facts.approved(2, List.of(anew));

        of(1).body(PIECE + "version", equalTo(1)).body(PIECE + "sha256", equalTo(old.sha256()));
        of(2).body(PIECE + "version", equalTo(2)).body(PIECE + "sha256", equalTo(anew.sha256()));
    }

    private ValidatableResponse of(int round) {
        return given().auth()
                .oauth2(Bench.as(Bench.AUTHORITY, "authority-officer").token())
                .get("/api/v1/dossiers/{id}/catalogue?round={round}", facts.dossier, round)
                .then()
                .statusCode(200);
    }
}
