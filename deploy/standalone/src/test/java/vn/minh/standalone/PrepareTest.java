package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aClusterHasMorePartitionsAndCopiesAndNeverFewerThanAreWritten() throws IOException {
        var home = Home.at(folder);

        var cluster = Topics.written(home, new Topics.Breadth(48, 3));
        var small = Topics.written(home, new Topics.Breadth(1, 0));

        assertThat(cluster).allMatch(topic -> topic.numPartitions() == 48 && topic.replicationFactor() == 3);
        assertThat(small).allMatch(topic -> topic.numPartitions() == 6 && topic.replicationFactor() == 1);
    }

    @Test
    void anEngineThatDoesNotAnswerIsNamedWithItsAddress() {
        var refused = refusal(Map.of("MINH_DB_HOST", "127.0.0.1", "MINH_DB_PORT", "1", "MINH_PREPARE_PATIENCE", "0"));

        assertThat(refused).contains("PostgreSQL at 127.0.0.1 did not answer within 0 s");
    }

    @Test
    void aStepThatDoesNotExistCannotBeSkipped() {
        var refused = refusal(Map.of("MINH_PREPARE_SKIP", "databases, topisc"));

        assertThat(refused).contains("topisc").contains("databases, topics, buckets, realm");
    }

    @Test
    void everythingCanBeLeftToOthers() throws IOException {
        prepare(Map.of("MINH_PREPARE_SKIP", "databases,topics,buckets realm")).run();
    }

    @Test
    void aSettingThatIsMissingIsNamed() {
        assertThat(refusal(Map.of())).contains("MINH_DB_HOST");
        assertThat(refusal(Map.of("MINH_PREPARE_SKIP", "databases"))).contains("MINH_KAFKA");
    }

    @Test
    void aSecretThatIsMissingIsNamedAndNeverMadeUp() {
        var missing = catchThrowableOfType(Trouble.class, () -> new Given(Map.of(), Map.of()).of("db.review.owner"));

        assertThat(missing).hasMessageContaining("db.review.owner").hasMessageContaining("MINH_SECRETS");
    }

    @Test
    void secretsComeFromFilesAndTheLaterOneWins() throws IOException {
        var one = Files.writeString(folder.resolve("one"), "client.minh-portal=first\ns3.access-key=key\n");
        var two = Files.writeString(folder.resolve("two"), "client.minh-portal=second\n");

        var given = Given.from(Map.of("MINH_SECRETS", one + "," + two));

        assertThat(given.of("client.minh-portal")).isEqualTo("second");
        assertThat(given.of("s3.access-key")).isEqualTo("key");
    }

    @Test
    void kafkasSecurityIsToldByEnvironmentAndBySecrets() {
        var given = new Given(
                Map.of("MINH_KAFKA", "kafka:9092", "KAFKA_SECURITY_PROTOCOL", "SASL_SSL", "KAFKA_PORT_9092_TCP", "no"),
                Map.of("kafka.sasl.jaas.config", "whoever", "postgres.superuser", "no"));

        assertThat(given.kafka())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "bootstrap.servers", "kafka:9092",
                        "security.protocol", "SASL_SSL",
                        "sasl.jaas.config", "whoever"));
    }

    private String refusal(Map<String, String> environment) {
        return String.valueOf(
                catchThrowableOfType(Trouble.class, () -> prepare(environment).run())
                        .getMessage());
    }

    private Prepare prepare(Map<String, String> environment) {
        return new Prepare(
                Home.at(folder),
                new Given(new HashMap<>(environment), Map.of("postgres.superuser", "a-word-of-a-test")),
                Progress.silent());
    }
}
