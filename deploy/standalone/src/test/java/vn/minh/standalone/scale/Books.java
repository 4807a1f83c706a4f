package vn.minh.standalone.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.minh.standalone.Platform;
import vn.minh.standalone.journey.Audit;

/** What stands in the databases, and must stand there whatever was done to the instances. */
record Books(Platform platform) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    long count(String database, String sql, Object... values) {
        return new Audit(platform).count(database, sql, values);
    }

    void everythingIsTold() {
        new Audit(platform).everythingIsTold();
    }

    void eachApprovalIsOneReview(List<String> dossiers) {
        for (var dossier : dossiers) {
            var id = UUID.fromString(dossier);
            await("the review of " + dossier).atMost(PATIENCE).until(() -> reviewsOf(id) > 0);
            assertThat(reviewsOf(id)).as("reviews of %s", dossier).isEqualTo(1);
            assertThat(count(
                            "assessment",
                            "select count(*) from event_log where subject = ? and type like '%approved.v1'",
                            dossier))
                    .as("approvals of %s", dossier)
                    .isEqualTo(1);
        }
    }

    long reviewsOf(UUID dossier) {
        return count("review", "select count(*) from external_review where self_assessment = ?", dossier);
    }

    void eachRecognitionIsOneEntryAndOneRecord() {
        long recognised = count("review", "select count(*) from recognition");

        assertThat(recognised).isPositive();
        await("entries of the register")
                .atMost(PATIENCE)
                .until(() -> count("publication", "select count(*) from register_entry") == recognised);
        assertThat(count("publication", "select count(*) from delivery where kind = 'RECOGNISED_RESULT'"))
                .isEqualTo(recognised);
        await("everything is delivered")
                .atMost(PATIENCE)
                .until(() -> count("publication", "select count(*) from delivery where status <> 'ACCEPTED'") == 0);
        // A second row of a record, or a revision that was skipped, would be a difference of both sides.
        assertThat(count("publication", "select count(*) from delivery"))
                .isEqualTo(count("sandbox", "select count(*) from record"));
    }

    void nothingIsParked() {
        for (var service : List.of("assessment", "evidence", "review", "publication", "reporting")) {
            assertThat(count(service, "select count(*) from inbox_stream where state <> 'OPEN'"))
                    .as("keys of %s that stopped", service)
                    .isZero();
        }
    }
}
