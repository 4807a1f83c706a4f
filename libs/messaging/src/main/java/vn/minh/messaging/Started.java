package vn.minh.messaging;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.flywaydb.core.Flyway;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.observability.Migrations;

/** Started means: the database is as new as this program asks for, and every reader has its channel. */
@Startup
@ApplicationScoped
class Started implements AsyncHealthCheck {

    private final Mutiny.SessionFactory sessions;
    private final Flyway migrations;
    private final KafkaConnector consumers;
    private final Subscriptions subscriptions;

    Started(
            Mutiny.SessionFactory sessions,
            Flyway migrations,
            @Connector(KafkaConnector.CONNECTOR_NAME) KafkaConnector consumers,
            Subscriptions subscriptions) {
        this.sessions = sessions;
        this.migrations = migrations;
        this.consumers = consumers;
        this.subscriptions = subscriptions;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return done().map(done -> answer(missing(done), unheard()))
                .onFailure()
                .recoverWithItem(away -> HealthCheckResponse.named("started")
                        .down()
                        .withData(
                                "database",
                                "does not answer: " + away.getClass().getSimpleName())
                        .build());
    }

    /** In a session of its own: whoever asks for the whole of health has the checks run beside each other. */
    private Uni<List<String>> done() {
        return sessions.openSession()
                .flatMap(session -> session.createNativeQuery(Migrations.DONE, String.class)
                        .getResultList()
                        .eventually(session::close));
    }

    private static HealthCheckResponse answer(Set<String> migrations, Set<String> readers) {
        return HealthCheckResponse.named("started")
                .status(migrations.isEmpty() && readers.isEmpty())
                .withData("migrations", migrations.isEmpty() ? "done" : "missing: " + String.join(", ", migrations))
                .withData("readers", readers.isEmpty() ? "subscribed" : "missing: " + String.join(", ", readers))
                .build();
    }

    private Set<String> missing(List<String> done) {
        var files = migrations.getConfiguration().getResourceProvider().getResources("V", new String[] {".sql"});
        return Migrations.missing(files.stream().map(file -> file.getFilename()), done);
    }

    private Set<String> unheard() {
        var unheard = new TreeSet<>(subscriptions.channels());
        unheard.removeAll(known());
        return unheard;
    }

    private Collection<String> known() {
        return consumers.getConsumerChannels();
    }
}
