package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

class EventsE2E {

    private static final String TOPIC = "minh.assessment.self-assessment.v1";
    private static final String APPROVED = "vn.minh.assessment.self-assessment.approved.v1";

    private final Platform platform = Running.platform();
    private final Dossiers dossiers = Dossiers.of(platform);
    private final Audit audit = new Audit(platform);

    @Test
    void theSameApprovalDeliveredTwiceOpensOneReview() {
        var dossier = dossiers.signed();
        dossiers.approve(dossier);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> dossiers.inQueue(dossier).isPresent());
        var told = Told.at(platform.bootstrapServers());
        var heard = told.until(
                TOPIC,
                dossier.id(),
                facts -> facts.stream().anyMatch(fact -> fact.type().equals(APPROVED)));

        heard.forEach(fact -> Tell.at(platform.bootstrapServers()).again(TOPIC, fact));

        var last = dossiers.signed();
        dossiers.approve(last);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> dossiers.inQueue(last).isPresent());
        assertThat(audit.reviewsOf(dossier.id())).isEqualTo(1);
        assertThat(audit.count(
                        "review", "select count(*) from event_log where data->>'selfAssessmentId' = ?", dossier.id()))
                .isEqualTo(1);
    }

    @Test
    void anEventNobodyCanHandleParksItsKeyAloneAndIsReplayedAfterTheRepair() throws SQLException {
        var stuck = dossiers.signed();
        rename("external_review", "external_review_gone");
        dossiers.approve(stuck);
        await("parked").atMost(Duration.ofSeconds(60)).until(() -> parked(stuck.id()));
        rename("external_review_gone", "external_review");

        var other = dossiers.signed();
        dossiers.approve(other);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> dossiers.inQueue(other).isPresent());
        assertThat(dossiers.inQueue(stuck)).isEmpty();
        Api.as(platform, "admin")
                .post(
                        "review",
                        "/api/v1/operations/parked/review.externalreview/" + TOPIC + "/" + stuck.id() + "/replay",
                        null,
                        null)
                .expect(200);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> dossiers.inQueue(stuck).isPresent());
        assertThat(audit.reviewsOf(stuck.id())).isEqualTo(1);
    }

    private boolean parked(String key) {
        return Api.as(platform, "admin")
                .get("review", "/api/v1/operations/parked")
                .expect(200)
                .text()
                .contains(key);
    }

    private void rename(String from, String to) throws SQLException {
        try (var connection = platform.database("review");
                var statement = connection.createStatement()) {
            statement.execute("alter table " + from + " rename to " + to);
        }
    }
}
