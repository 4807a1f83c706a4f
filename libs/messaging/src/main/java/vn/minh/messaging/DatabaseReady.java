package vn.minh.messaging;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.reactive.mutiny.Mutiny;

/** Without its database a service can serve nothing. Without the broker it serves all, and its facts wait: that is said. */
@Readiness
@ApplicationScoped
class DatabaseReady implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Mutiny.SessionFactory sessions;
    private final BrokerGauges broker;

    DatabaseReady(Mutiny.SessionFactory sessions, BrokerGauges broker) {
        this.sessions = sessions;
        this.broker = broker;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return sessions.withSession(session ->
                        session.createNativeQuery("select 1", Integer.class).getSingleResult())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(_ -> named().up().withData("database", "answers").build())
                .onFailure()
                .recoverWithItem(away -> named().down()
                        .withData(
                                "database",
                                "does not answer: " + away.getClass().getSimpleName())
                        .build());
    }

    private HealthCheckResponseBuilder named() {
        return HealthCheckResponse.named("database")
                .withData("broker", broker.reachable() ? "answers" : "does not answer: facts wait");
    }
}
