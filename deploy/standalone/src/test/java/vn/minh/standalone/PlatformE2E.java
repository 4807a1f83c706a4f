package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.minio.ListBucketsArgs;
import io.minio.PutObjectArgs;
import io.minio.Result;
import io.minio.messages.ListAllMyBucketsResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four servers the platform stands on, for real, on free ports. */
class PlatformE2E {

    private static final String[] SERVERS = {"postgres", "kafka", "objectstore", "keycloak"};

    @TempDir
    static Path folder = Path.of("");

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.start(folder.resolve("platform"), Ports.free(Home.at(folder)), SERVERS);
        new Seed(platform).sow();
    }

    @AfterAll
    static void nothingIsLeftRunning() {
        var processes = new ArrayList<Long>();
        for (var part : SERVERS) {
            processes.add(platform.pid(part));
        }

        platform.close();

        assertThat(processes).noneMatch(pid -> ProcessIdentity.of(pid).isPresent());
        assertThat(WorkingFolders.of(platform.home().data("postgres"))).isEmpty();
    }

    @Test
    void everyServerIsReady() {
        var status = Status.of(platform);

        assertThat(status.allReady()).isTrue();
        assertThat(status.lines()).hasSize(4).allMatch(line -> line.megabytes() > 10);
    }

    @Test
    void aTokenSaysWhoseItIsAndForWhom() throws IOException {
        var claims = Claims.of(platform.token("vq.hieutruong"));

        assertThat(claims.text("iss")).isEqualTo(platform.realm());
        assertThat(claims.text("aud")).isEqualTo("minh-api");
        assertThat(claims.text("unit")).isEqualTo("HN-THCS-VINH-QUYNH");
        assertThat(claims.roles()).containsExactly("principal");
        assertThat(claims.text("sub")).isNotBlank().isNotEqualTo("vq.hieutruong");
        assertThat(claims.lifetime()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void everyWrittenAccountGetsInWithTheRolesAndTheUnitThatAreWritten() throws IOException {
        for (var account : Account.written(platform.home())) {
            var claims = Claims.of(platform.token(account.username()));

            assertThat(claims.text("unit")).as(account.username()).isEqualTo(account.unit());
            assertThat(claims.roles()).as(account.username()).isEqualTo(account.roles());
        }
    }

    @Test
    void theSectorDatabaseComesAsItself() throws IOException {
        var token = Web.grant(
                platform.realm(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "minh-sector",
                        "client_secret", platform.clientSecret("minh-sector")));

        assertThat(Claims.of(token).roles()).containsExactly("sector-system");
    }

    @Test
    void assessmentsClientMayKeepAccountsAndNothingElse() throws IOException {
        var admin = platform.provider().address() + "/admin/realms/minh";
        var token = platform.clientToken("minh-assessment", platform.clientSecret("minh-assessment"));

        assertThat(Web.get(admin + "/users?max=1", token).statusCode()).isEqualTo(200);
        assertThat(Web.get(admin + "/clients?clientId=minh-portal", token).statusCode())
                .isEqualTo(200);
        assertThat(Web.get(admin + "/events", token).statusCode()).isEqualTo(403);
        assertThat(Web.get(admin + "/identity-provider/instances", token).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRealmOfAnEarlierReleaseGetsTheClientsThatCameLater() throws IOException {
        var earlier = Data.JSON.readTree("""
                {"clients": [{"clientId": "later-client", "secret": "a-secret-of-a-test", "publicClient": false,
                              "serviceAccountsEnabled": true, "standardFlowEnabled": false}],
                 "users": [{"username": "service-account-later-client", "serviceAccountClientId": "later-client",
                            "realmRoles": ["reviewer"], "clientRoles": {"realm-management": ["manage-users"]}}]}""");
        var realm = new RealmAdministration(platform.provider());

        realm.makeRealm(earlier.toString());
        realm.makeRealm(earlier.toString());

        var token = platform.clientToken("later-client", "a-secret-of-a-test");
        assertThat(Claims.of(token).roles()).contains("reviewer");
        assertThat(Web.get(platform.provider().address() + "/admin/realms/minh/users?max=1", token)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWrongPasswordGetsNoToken() {
        var refused = catchThrowableOfType(
                Trouble.class,
                () -> Web.token(
                        platform.realm(), "minh-demo", platform.clientSecret("minh-demo"), "admin", "wrong-password"));

        assertThat(refused).hasMessageContaining("Invalid user credentials");
    }

    @Test
    void thePortalsClientIsRefusedWithoutAProofKey() {
        var refused = catchThrowableOfType(
                Trouble.class,
                () -> Web.token(
                        platform.realm(),
                        "minh-portal",
                        platform.clientSecret("minh-portal"),
                        "admin",
                        platform.password("admin")));

        assertThat(refused).hasMessageContaining("unauthorized_client");
    }

    @Test
    void everyWrittenTopicIsThereAndIsKeptForEver() throws Exception {
        var written = Topics.written(platform.home());

        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers()))) {
            var names = written.stream().map(topic -> topic.name()).toList();
            var topics = admin.describeTopics(names).allTopicNames().get();
            var resources = names.stream()
                    .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                    .toList();
            var configs = admin.describeConfigs(resources).all().get().values();

            assertThat(topics).hasSize(17);
            assertThat(topics.values()).allMatch(topic -> topic.partitions().size() == 6);
            assertThat(configs)
                    .allMatch(config -> config.get("retention.ms").value().equals("-1")
                            && config.get("retention.bytes").value().equals("-1")
                            && config.get("cleanup.policy").value().equals("delete"));
        }
    }

    @Test
    void theStoreHasItsBucketsAndRefusesWhoDoesNotSign() throws Exception {
        var client = platform.store().client();
        client.putObject(PutObjectArgs.builder().bucket("minh-evidence").object("kept").stream(
                        new ByteArrayInputStream(new byte[] {1, 2, 3}), 3L, -1L)
                .build());
        var buckets = new ArrayList<String>();
        for (Result<ListAllMyBucketsResult.Bucket> bucket :
                client.listBuckets(ListBucketsArgs.builder().build())) {
            buckets.add(bucket.get().name());
        }

        assertThat(buckets).containsExactlyInAnyOrder("minh-quarantine", "minh-evidence");
        for (var path : List.of("", "/minh-evidence", "/minh-evidence?list-type=2", "/minh-evidence/kept")) {
            assertThat(Knock.http(platform.address("objectstore") + path))
                    .as("unsigned GET " + path)
                    .isEqualTo(403);
        }
    }

    @Test
    void theDoorOpensAgainAsSoonAsItsDatabaseIsBack() {
        platform.kill("postgres");
        boolean readyAfterKill = platform.ready("postgres");
        platform.start("postgres");

        assertThat(readyAfterKill).isFalse();
        assertThat(platform.token("admin")).isNotBlank();
    }

    @Test
    void aKilledBrokerComesBackWithItsTopics() throws Exception {
        platform.kill("kafka");
        platform.start("kafka");

        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).contains("minh.review.recognition.v1");
        }
    }
}
