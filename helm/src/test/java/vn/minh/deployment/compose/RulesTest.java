package vn.minh.deployment.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The composition holds every rule, and every rule is shown one that breaks it. */
class RulesTest {

    private static final Rulebook<Composition> RULES = new Rulebook<>(Composition.text(), Composition::of)
            .with("services", Rules::everyServiceIsThere)
            .with("ports", Rules::portsAreThoseOfOneMachine)
            .with("mounts", Rules::whatIsMountedIsThereAndOnlyRead)
            .with("sources", Rules::sourcesAreMounted)
            .with("addresses", Rules::addressesAreContainers)
            .with("secrets", Rules::noSecretStandsInTheFile)
            .with("own secrets", Rules::everybodyHasOwnSecretsAndNoOthers)
            .with("health", Rules::everybodyIsAskedForHisHealth)
            .with("privileges", Rules::nobodyIsPrivileged)
            .with("images", Rules::imagesArePinned)
            .with("settings", Settings::everySettingIsRead);

    static Stream<String> rules() {
        return RULES.names().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCompositionHoldsTheRule(String rule) {
        assertThat(RULES.complaints(rule)).isEmpty();
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("services", "  sandbox:\n", "  sandpit:\n", "sandpit"),
                Arguments.of("services", "    profiles: [sandbox]\n", "", "not under its profile"),
                Arguments.of("ports", "127.0.0.1:18083:8080", "127.0.0.1:18093:8080", "review is published as"),
                Arguments.of("ports", "127.0.0.1:15432:5432", "15432:5432", "postgres is published as"),
                Arguments.of("ports", "127.0.0.1:18083:8080", "127.0.0.1:18083:9000", "another door than 8080"),
                Arguments.of("mounts", "broker.properties:/mnt", "brooker.properties:/mnt", "kafka mounts"),
                Arguments.of("mounts", "topics.yaml:ro", "topics.yaml", "prepare mounts"),
                Arguments.of("mounts", "[\"looks:", "[\"locks:", "evidence mounts locks"),
                Arguments.of(
                        "sources",
                        "./deploy/kafka/topics.yaml:",
                        "./deploy/kafka/other.yaml:",
                        "prepare does not mount"),
                Arguments.of(
                        "sources", "./deploy/kafka/broker.properties:", "./deploy/kafka/b:", "kafka does not mount"),
                Arguments.of(
                        "addresses", "MINH_KAFKA: kafka:9092", "MINH_KAFKA: kafak:9092", "sent to kafak by MINH_KAFKA"),
                Arguments.of("addresses", "MINH_DB_HOST: postgres", "MINH_DB_HOST: postgre", "sent to postgre by"),
                Arguments.of(
                        "addresses",
                        "MINH_REVIEW_URL: http://review:",
                        "MINH_REVIEW_URL: http://rewiev:",
                        "sent to rewiev"),
                Arguments.of(
                        "secrets",
                        "      KC_DB: postgres\n",
                        "      KC_DB_PASSWORD: secret\n",
                        "KC_DB_PASSWORD in the open"),
                Arguments.of(
                        "secrets", "MINH_KAFKA: kafka:9092", "MINH_S3_SECRET_KEY: x", "MINH_S3_SECRET_KEY in the open"),
                Arguments.of(
                        "secrets",
                        "file: .minh/compose/portal",
                        "file: deploy/portal",
                        "portal.properties is not a file"),
                Arguments.of(
                        "own secrets",
                        "[{ source: review.properties",
                        "[{ source: prepare.properties",
                        "review is given"),
                Arguments.of(
                        "own secrets",
                        "secrets: [postgres.password]",
                        "secrets: [postgres.word]",
                        "which nobody writes"),
                Arguments.of(
                        "health",
                        "    ports: [\"127.0.0.1:18083:8080\"]\n    healthcheck: *ready\n",
                        "    ports: []\n",
                        "review has no"),
                Arguments.of(
                        "health",
                        "x-answers: &answers { condition: service_healthy }",
                        "x-answers: &answers { condition: service_started }",
                        "waits for"),
                Arguments.of(
                        "health",
                        "    healthcheck: { disable: true }\n",
                        "    healthcheck: *ready\n",
                        "prepare has a health check"),
                Arguments.of(
                        "privileges", "  cap_drop: [ALL]\n", "  cap_drop: [NET_RAW]\n", "review keeps capabilities"),
                Arguments.of(
                        "privileges",
                        "  cap_drop: [ALL]\n",
                        "  cap_drop: [ALL]\n  cap_add: [SYS_ADMIN]\n",
                        "given capabilities"),
                Arguments.of("privileges", "    shm_size: 256m\n", "    privileged: true\n", "postgres is privileged"),
                Arguments.of("privileges", "no-new-privileges:true", "no-new-privileges:false", "may gain privileges"),
                Arguments.of("privileges", "  read_only: true\n", "", "portal may write into its root"),
                Arguments.of(
                        "privileges",
                        "    shm_size: 256m\n",
                        "    network_mode: host\n",
                        "shares the machine's network"),
                Arguments.of("privileges", "[\"looks:", "[\"/var/run/docker.sock:", "reaches the engine"),
                Arguments.of("privileges", "user: \"999:999\"", "user: root", "postgres is root"),
                Arguments.of("privileges", "  mem_limit: 400m\n", "", "assessment has no limit"),
                Arguments.of("privileges", "  restart: unless-stopped\n", "", "portal is not restarted"),
                Arguments.of("images", "minh/review:0.1.0", "minh/review:latest", "review takes any"),
                Arguments.of("images", "apache/kafka:4.1.2", "apache/kafka:4.1.1", "kafka is apache/kafka:4.1.1"),
                Arguments.of(
                        "settings", "MINH_S3_PUBLIC_ENDPOINT:", "MINH_S3_PUBLIK_ENDPOINT:", "MINH_S3_PUBLIK_ENDPOINT"),
                Arguments.of("settings", "  MINH_KAFKA: kafka", "  MINH_KAFAK: kafka", "MINH_KAFAK"),
                Arguments.of(
                        "settings",
                        "MINH_PREPARE_SKIP: databases\n",
                        "MINH_PREPARE_SKP: databases\n",
                        "MINH_PREPARE_SKP"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aCompositionThatBreaksTheRuleIsNamed(String rule, String written, String broken, String complaint) {
        var complaints = RULES.complaints(rule, written, broken);

        assertThat(String.join("\n", complaints)).contains(complaint);
    }

    @Test
    void everyRuleIsShownACompositionThatBreaksIt() {
        assertThat(breaks().map(shown -> shown.get()[0])).containsAll(RULES.names());
    }
}
