package vn.minh.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.jboss.logging.Logger;

/**
 * The first to end are the consumers: they take nothing new, finish and commit what they have, and leave their groups, so
 * that their brothers go on at once. Left to the end, they would go on reading after the database's pool is closed.
 */
@ApplicationScoped
class Farewell {

    private static final Logger LOG = Logger.getLogger(Farewell.class);
    private static final int FIRST = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaConnector consumers;

    Farewell(@Connector(KafkaConnector.CONNECTOR_NAME) KafkaConnector consumers) {
        this.consumers = consumers;
    }

    void stop(@Observes @Priority(FIRST) ShutdownEvent stopping) {
        consumers.getConsumerChannels().forEach(this::pause);
        consumers.terminate(stopping);
    }

    private void pause(String channel) {
        for (var consumer : consumers.getConsumers(channel)) {
            try {
                consumer.pause().await().atMost(PATIENCE);
            } catch (RuntimeException trouble) {
                LOG.debugf("%s is not paused: %s", channel, trouble.toString());
            }
        }
    }
}
