package vn.minh.deployment.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Dockerfile holds every rule, and every rule is shown one that breaks it. */
class ImageRulesTest {

    private static final Rulebook<Dockerfile> RULES = new Rulebook<>(Dockerfile.text(), Dockerfile::of)
            .with("root", ImageRules::nobodyIsRoot)
            .with("pinned", ImageRules::imagesArePinned)
            .with("cache", ImageRules::theCacheIsMadeByTheJvmThatUsesIt)
            .with("layers", ImageRules::whatChangesRarelyComesFirst)
            .with("copied", ImageRules::whatIsCopiedIsThere)
            .with("closed", ImageRules::nothingIsFetchedAndNothingIsSecret)
            .with("life", ImageRules::itIsAskedForItsHealthAndEndsWhenAsked);

    static Stream<String> rules() {
        return RULES.names().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theDockerfileHoldsTheRule(String rule) {
        assertThat(RULES.complaints(rule)).isEmpty();
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("root", "USER 10001:10001\n", "", "service runs as ''"),
                Arguments.of("root", "USER 10001:10001\n", "USER minh\n", "service runs as 'minh'"),
                Arguments.of("root", "EXPOSE 9000\n", "USER 0:0\n", "objectstore runs as '0:0'"),
                Arguments.of(
                        "pinned", "eclipse-temurin:25.0.3_9-jre-noble", "eclipse-temurin:latest", "prepare stands on"),
                Arguments.of("cache", "FROM application AS trained", "FROM java AS trained", "made on java"),
                Arguments.of("cache", "\"-XX:AOTCache=/minh/service.aot\", ", "", "is not used"),
                Arguments.of("layers", "lib/main/[^v]* lib/main/", "lib/ lib/", "lib/main/[^v]* is not copied"),
                Arguments.of(
                        "layers",
                        "COPY ${MODULE}/target/quarkus-app/lib/boot/ lib/boot/\n",
                        "COPY ${MODULE}/target/quarkus-app/app/ app/\nCOPY ${MODULE}/target/quarkus-app/lib/boot/ lib/boot/\n",
                        "app/ is not copied, or too early"),
                Arguments.of(
                        "copied", "deploy/keycloak/realm.json", "deploy/keycloak/reallm.json", "reallm.json, which"),
                Arguments.of("copied", "indicator-sets/ services", "indicator-set/ services", "indicator-set/, which"),
                Arguments.of("closed", "USER 10001:10001\n", "RUN apt-get install curl\nUSER 10001:10001\n", "fetches"),
                Arguments.of("closed", "EXPOSE 9000\n", "ENV S3_SECRET_KEY=abc\n", "objectstore holds a secret"),
                Arguments.of("life", "HEALTHCHECK NONE\n", "HEALTHCHECK CMD true\n", "prepare has the health check"),
                Arguments.of("life", "STOPSIGNAL SIGTERM\n", "", "service ends on ''"),
                Arguments.of("life", "ENTRYPOINT [\"java\", \"@", "ENTRYPOINT [\"sh\", \"@", "service begins with"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aDockerfileThatBreaksTheRuleIsNamed(String rule, String written, String broken, String complaint) {
        var complaints = RULES.complaints(rule, written, broken);

        assertThat(String.join("\n", complaints)).contains(complaint);
    }

    @Test
    void everyRuleIsShownADockerfileThatBreaksIt() {
        assertThat(breaks().map(shown -> shown.get()[0])).containsAll(RULES.names());
    }
}
