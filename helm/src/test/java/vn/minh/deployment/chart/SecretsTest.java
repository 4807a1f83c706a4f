package vn.minh.deployment.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.deployment.chart.Manifest.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.minh.deployment.Sources;

/** {@code helm/secrets.sh} makes what the chart asks for and does not make. */
class SecretsTest {

    private static final Manifest MADE = made();

    @Test
    void everySecretThatTheChartAsksForIsMadeWithItsKeys() {
        var asked = asked(Chart.everything());
        // A CA and an account at another's store are made by others.
        asked.removeIf(one -> one.matches("minh-cluster-ca-cert .*|minh-backup-store .*"));

        assertThat(asked).isNotEmpty().isSubsetOf(keys());
    }

    @Test
    void aSecretUnderAnotherNameIsNoticed() {
        var broken = Chart.everything().copy();
        Manifest.object(broken.pod("minh-review").spec().at("/volumes/0/secret"))
                .put("secretName", "review");

        assertThat(keys()).doesNotContainAnyElementsOf(Set.of("review secrets.properties"));
        assertThat(asked(broken)).contains("review secrets.properties");
    }

    @Test
    void aServiceIsToldSecretsThatItReadsAndNeverItsOwners() {
        ScalingRules.serving(Chart.everything()).forEach(pod -> {
            var service = pod.owner().replace("minh-", "");
            var told = properties(pod.owner()).stringPropertyNames();

            assertThat(told)
                    .contains("minh.db.app.password")
                    .doesNotContain("minh.db.owner.password")
                    .allMatch(name -> name.equals("kafka.sasl.jaas.config")
                            || EnvironmentNames.of(service)
                                    .contains(name.replaceAll("[^a-z0-9]", "_").toUpperCase(java.util.Locale.ROOT)));
        });
    }

    @Test
    void whatPrepareGivesAwayIsWhatTheServicesShow() throws IOException {
        var prepare = properties("minh-prepare");

        Sources.databases()
                .forEach(name -> assertThat(prepare)
                        .containsEntry("db." + name + ".app", password("minh-" + name))
                        .containsEntry("db." + name + ".owner", password("minh-" + name + "-owner")));
        assertThat(prepare)
                .containsEntry("client.minh-portal", properties("minh-portal").get("minh.oidc.client-secret"))
                .containsEntry(
                        "client.minh-assessment", properties("minh-assessment").get("minh.keycloak.client-secret"));
        Pattern.compile("\\$\\{(client\\.[a-z-]+)}")
                .matcher(Files.readString(Sources.file("deploy/keycloak/realm.json")))
                .results()
                .forEach(client -> assertThat(prepare).containsKey(client.group(1)));
    }

    @Test
    void aChangedPasswordOfARoleIsSeenByTheOperatorAtOnce() {
        assertThat(unseen(MADE)).isEmpty();

        var broken = MADE.copy();
        Manifest.object(broken.one("Secret", "minh-review").path("metadata")).remove("labels");
        Manifest.object(broken.one("Secret", "minh-portal")).put("type", "Opaque");
        Manifest.object(broken.one("Secret", "minh-evidence-owner").path("stringData"))
                .put("username", "evidence_app");
        assertThat(unseen(broken)).containsExactlyInAnyOrder("minh-review", "minh-portal", "minh-evidence-owner");
    }

    @Test
    void noTwoReleasesShareAPassword() {
        assertThat(made().one("Secret", "minh-review")
                        .at("/stringData/password")
                        .asText())
                .isNotEqualTo(password("minh-review"))
                .hasSize(24);
    }

    /** As docs/src/declarative_role_management.md of cloudnative-pg asks at 00aab0e8: type, name of the role, label. */
    private static Set<String> unseen(Manifest made) {
        var roles = new TreeMap<String, String>();
        Chart.everything().all("Cluster").forEach(cluster -> {
            roles.put(cluster.at("/spec/superuserSecret/name").asText(), "postgres");
            each(cluster.at("/spec/managed/roles"))
                    .forEach(role -> roles.put(
                            role.at("/passwordSecret/name").asText(),
                            role.path("name").asText()));
        });
        roles.entrySet().removeIf(role -> {
            var secret = made.one("Secret", role.getKey());
            return secret.path("type").asText().equals("kubernetes.io/basic-auth")
                    && secret.at("/stringData/username").asText().equals(role.getValue())
                    && secret.at("/metadata/labels")
                            .path("cnpg.io/reload")
                            .asText()
                            .equals("true");
        });
        return roles.keySet();
    }

    private static Set<String> asked(Manifest manifest) {
        var asked = new TreeSet<String>();
        manifest.pods()
                .forEach(pod -> each(pod.spec().path("volumes"))
                        .map(volume -> volume.path("secret"))
                        .filter(JsonNode::isObject)
                        .forEach(secret -> each(secret.path("items"))
                                .forEach(item ->
                                        asked.add(secret.path("secretName").asText() + " "
                                                + item.path("key").asText()))));
        for (var kind : new String[] {"KafkaUser", "TriggerAuthentication", "ObjectStore"}) {
            manifest.all(kind)
                    .flatMap(object -> object.findParents("key").stream())
                    .forEach(key -> asked.add(
                            key.path("name").asText() + " " + key.path("key").asText()));
        }
        manifest.all("Cluster").forEach(cluster -> {
            cluster.findValues("passwordSecret")
                    .forEach(secret -> asked.add(secret.path("name").asText() + " password"));
            asked.add(cluster.at("/spec/superuserSecret/name").asText() + " password");
        });
        return asked;
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        MADE.all("Secret")
                .forEach(secret -> secret.path("stringData")
                        .fieldNames()
                        .forEachRemaining(key -> keys.add(Manifest.name(secret) + " " + key)));
        return keys;
    }

    private static String password(String secret) {
        return MADE.one("Secret", secret).at("/stringData/password").asText();
    }

    private static Properties properties(String secret) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(MADE.one("Secret", secret)
                    .at("/stringData/secrets.properties")
                    .asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Manifest made() {
        try {
            var script = new ProcessBuilder(
                            "sh", Sources.file("helm/secrets.sh").toString(), Chart.RELEASE)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return Manifest.parse(new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
