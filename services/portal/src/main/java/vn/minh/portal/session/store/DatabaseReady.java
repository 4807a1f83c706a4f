package vn.minh.portal.session.store;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without its database nobody is signed in. A service that is away is none of this: its part of a page says so. */
@Readiness
@ApplicationScoped
class DatabaseReady implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Pool database;

    DatabaseReady(Pool database) {
        this.database = database;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return database.query("select 1")
                .execute()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(_ -> HealthCheckResponse.named("database")
                        .up()
                        .withData("database", "answers")
                        .build())
                .onFailure()
                .recoverWithItem(away -> HealthCheckResponse.named("database")
                        .down()
                        .withData(
                                "database",
                                "does not answer: " + away.getClass().getSimpleName())
                        .build());
    }
}
