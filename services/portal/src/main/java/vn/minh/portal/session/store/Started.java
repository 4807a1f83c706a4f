package vn.minh.portal.session.store;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;
import vn.minh.observability.Migrations;

/** Started means: the database is as new as this program asks for. */
@Startup
@ApplicationScoped
class Started implements AsyncHealthCheck {

    private final Pool database;
    private final Flyway migrations;

    Started(Pool database, Flyway migrations) {
        this.database = database;
        this.migrations = migrations;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return database.query(Migrations.DONE)
                .execute()
                .map(rows -> rows.stream().map(row -> row.getString(0)).toList())
                .map(done -> answer(missing(done)))
                .onFailure()
                .recoverWithItem(away -> HealthCheckResponse.named("started")
                        .down()
                        .withData(
                                "database",
                                "does not answer: " + away.getClass().getSimpleName())
                        .build());
    }

    private static HealthCheckResponse answer(Set<String> missing) {
        return HealthCheckResponse.named("started")
                .status(missing.isEmpty())
                .withData("migrations", missing.isEmpty() ? "done" : "missing: " + String.join(", ", missing))
                .build();
    }

    private Set<String> missing(List<String> done) {
        var files = migrations.getConfiguration().getResourceProvider().getResources("V", new String[] {".sql"});
        return Migrations.missing(files.stream().map(file -> file.getFilename()), done);
    }
}
