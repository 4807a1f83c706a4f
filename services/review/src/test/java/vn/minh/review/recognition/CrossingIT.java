package vn.minh.review.recognition;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import vn.minh.review.Town;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class CrossingIT {

    private static final String AWAY =
            "update external_review set authority_code = ?, version = version + 1 where id = ?";

    private final Town town = Town.fresh();
    private final Finished finished;

    CrossingIT(Finished finished) {
        this.finished = finished;
    }

    @Test
    void whatIsJustBeingHandedOverIsNotRecognisedByThePredecessor() throws Exception {
        var review = finished.review(town);

        try (var threads = newVirtualThreadPerTaskExecutor();
                var connection = Postgres.asOwner("review").getConnection();
                var away = connection.prepareStatement(AWAY)) {
            connection.setAutoCommit(false);
            away.setString(1, "elsewhere");
            away.setObject(2, review);
            away.execute();
            var answer = threads.submit(() -> town.head().recognise(review));
            assertThatThrownBy(() -> answer.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

            connection.commit();

            answer.get(30, TimeUnit.SECONDS)
                    .statusCode(200)
                    .body("results[0].problem.type", endsWith("/problems/not-found"));
        }
        town.departmentOfficer()
                .asks()
                .get("/api/v1/recognitions?review=" + review)
                .then()
                .body("items", empty());
    }

    @Test
    void whatIsJustBeingHandedOverIsNotTakenBackByThePredecessor() throws Exception {
        var review = finished.review(town);
        var recognition = Signatures.recognised(town.head(), review);

        try (var threads = newVirtualThreadPerTaskExecutor();
                var connection = Postgres.asOwner("review").getConnection();
                var away = connection.prepareStatement(AWAY)) {
            connection.setAutoCommit(false);
            away.setString(1, "elsewhere");
            away.setObject(2, review);
            away.execute();
            var answer = threads.submit(() -> Signatures.revoke(town.head(), recognition, 1));
            assertThatThrownBy(() -> answer.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

            connection.commit();

            answer.get(30, TimeUnit.SECONDS).statusCode(404);
        }
        Signatures.recognition(town.principal(), recognition).body("state", equalTo("RECOGNISED"));
    }
}
