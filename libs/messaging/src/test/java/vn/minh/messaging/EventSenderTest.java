package vn.minh.messaging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventSenderTest {

    /** Kafka's client looks for the credentials of a secured cluster as soon as it is made, so no cluster is needed. */
    private static final Map<String, Object> SECURED = Map.of(
            "bootstrap.servers", "127.0.0.1:9",
            "security.protocol", "SASL_PLAINTEXT",
            "sasl.mechanism", "SCRAM-SHA-512",
            "group.id", "of no use to a sender");

    @Test
    void itTakesTheSecurityOfTheHousesBroker() {
        var credentials = new HashMap<>(SECURED);
        credentials.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"a\" password=\"b\";");

        assertThatCode(() -> new EventSender(credentials, "trial").close()).doesNotThrowAnyException();
    }

    @Test
    void withoutCredentialsItIsNotMadeForASecuredBroker() {
        assertThatThrownBy(() -> new EventSender(SECURED, "trial")).rootCause().hasMessageContaining("JAAS");
    }
}
