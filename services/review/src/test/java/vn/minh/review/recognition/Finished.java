package vn.minh.review.recognition;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.UUID;
import vn.minh.review.Assessment;
import vn.minh.review.SampleSet;
import vn.minh.review.Town;
import vn.minh.testing.Postgres;

/** Reviews that were concluded and wait for the head of their authority. */
@Singleton
public class Finished {

    private static final String AWAY = "update external_review set authority_code = ?, authority_name = ?,"
            + " version = version + 1 where id = ?";

    private final Assessment assessment;

    Finished(Assessment assessment) {
        this.assessment = assessment;
    }

    public Assessment assessment() {
        return assessment;
    }

    public UUID review(Town town) {
        return review(town, Assessment.OFFICIAL, false);
    }

    public UUID review(Town town, SampleSet set, boolean demonstration) {
        return concludes(town, assessment.approves(town, set, demonstration));
    }

    /** The town's people go through with a review that lies in the queue. */
    public UUID concludes(Town town, UUID review) {
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer().propose(review, 2).statusCode(200);
        town.principal().agree(review, 3).statusCode(200);
        town.officer().conclude(review, 4).statusCode(200);
        return review;
    }

    /** As a reform does it: another authority is accountable from now on. */
    public void handOver(UUID review, Town successor) {
        try (var connection = Postgres.asOwner("review").getConnection();
                var away = connection.prepareStatement(AWAY)) {
            away.setString(1, successor.commune().code());
            away.setString(2, successor.commune().name());
            away.setObject(3, review);
            away.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
