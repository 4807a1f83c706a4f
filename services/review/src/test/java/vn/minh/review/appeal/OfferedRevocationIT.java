package vn.minh.review.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.review.appeal.Appealing.chair;
import static vn.minh.review.appeal.Appealing.recognitionOf;
import static vn.minh.review.appeal.Appealing.reviewOf;
import static vn.minh.review.recognition.Signatures.revoke;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Role;
import vn.minh.review.Desk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

/** Everybody tries to take back a level in every state: whom it is offered is not refused, and nobody else succeeds. */
@QuarkusTest
@RealServers(database = "review")
class OfferedRevocationIT {

    private final Town town = Town.fresh();
    private final Appealing appealing;

    OfferedRevocationIT(Appealing appealing) {
        this.appealing = appealing;
    }

    @Test
    void whatIsOfferedIsAcceptedAndNothingElseIs() {
        var panelled = appealing.recognition(town);
        Appealing.decide(
                        chair(town),
                        appealing.admitted(town, panelled),
                        2,
                        Map.of("outcome", "DISMISSED", "reason", "Không có gì mới"))
                .statusCode(200);
        var superseded = appealing.recognition(town);
        appealing.upheld(town, superseded);
        town.head().recognise(reviewOf(town, superseded)).statusCode(200);
        var revoked = appealing.recognition(town);
        revoke(town.head(), revoked, 1).statusCode(200);
        var upheld = appealing.recognition(town);
        appealing.upheld(town, upheld);
        var appealed = appealing.recognition(town);
        appealing.filed(town, appealed);

        var accepted = new ArrayList<UUID>();
        for (var recognition : List.of(panelled, superseded, revoked, upheld, appealed, appealing.recognition(town))) {
            for (var desk : everybody()) {
                if (accepted(desk, recognition)) {
                    accepted.add(recognition);
                }
            }
        }

        assertThat(accepted).hasSize(2).contains(panelled);
    }

    /** The head of the authority comes last: before her nobody may. */
    private List<Desk> everybody() {
        var commune = town.commune().code();
        return List.of(
                town.officer(),
                town.principal(),
                town.departmentOfficer(),
                Town.fresh().head(),
                town.reviewer().also(Role.AUTHORITY_HEAD),
                town.authorTurnedReviewer().also(Role.AUTHORITY_HEAD),
                Desk.of(town.principal().tokens().subject(), town.school().code(), Role.AUTHORITY_HEAD),
                Desk.of(
                        chair(town).tokens().subject(),
                        town.department(),
                        Role.AUTHORITY_HEAD,
                        Role.DEPARTMENT_OFFICER),
                Desk.of("head-of-" + town.key(), commune, Role.AUTHORITY_HEAD, Role.AUTHORITY_OFFICER));
    }

    private static boolean accepted(Desk desk, UUID recognition) {
        var read = recognitionOf(desk, recognition).extract();
        long version = read.statusCode() == 200 ? read.<Number>path("version").longValue() : 1;
        boolean offered =
                read.statusCode() == 200 && read.<List<String>>path("moves").contains("revoke");

        int answer = revoke(desk, recognition, version).extract().statusCode();

        assertThat(answer).isIn(offered ? List.of(200) : List.of(403, 404, 409));
        return offered;
    }
}
