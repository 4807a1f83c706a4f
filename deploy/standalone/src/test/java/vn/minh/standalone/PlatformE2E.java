package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.minio.BucketExistsArgs;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four servers the platform stands on, for real, on free ports. */
class PlatformE2E {

    private static final String[] SERVERS = {"postgres", "kafka", "objectstore", "keycloak"};

    @TempDir
    static Path folder = Path.of("");

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.start(folder.resolve("platform"), Ports.free(Home.at(folder)), SERVERS);
        platform.sow();
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

        assertThat(claims.text("iss")).isEqualTo(platform.entrance().realm());
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
                platform.entrance().realm(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "minh-sector",
                        "client_secret", platform.entrance().clientSecret("minh-sector")));

        assertThat(Claims.of(token).roles()).containsExactly("sector-system");
    }

    @Test
    void assessmentsClientMayKeepAccountsAndNothingElse() throws IOException {
        var admin = platform.provider().address() + "/admin/realms/minh";
        var token = platform.entrance()
                .clientToken("minh-assessment", platform.entrance().clientSecret("minh-assessment"));

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
        var realm = platform.provider().administration();

        realm.makeRealm(earlier.toString());
        realm.makeRealm(earlier.toString());

        var token = platform.entrance().clientToken("later-client", "a-secret-of-a-test");
        assertThat(Claims.of(token).roles()).contains("reviewer");
        assertThat(Web.get(platform.provider().address() + "/admin/realms/minh/users?max=1", token)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWrongPasswordGetsNoToken() {
        var refused =
                catchThrowableOfType(Trouble.class, () -> platform.entrance().token("admin", "wrong-password"));

        assertThat(refused).hasMessageContaining("Invalid user credentials");
    }

    @Test
    void thePortalsClientIsRefusedWithoutAProofKey() {
        var refused = catchThrowableOfType(
                Trouble.class,
                () -> Web.grant(
                        platform.entrance().realm(),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "minh-portal",
                                "client_secret", platform.entrance().clientSecret("minh-portal"),
                                "username", "admin",
                                "password", platform.entrance().password("admin"))));

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

            assertThat(topics).hasSize(21);
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
    void aRotatedSecretOpensAndTheOneBeforeDoesNot() throws Exception {
        var rotate = new Rotate(platform, Progress.silent());
        var password = platform.secrets().of("db.review.app");
        var client = platform.entrance().clientSecret("minh-assessment");
        var store = platform.store().client();

        for (var secret : List.of("db.review.app", "client.minh-assessment", "s3", "postgres.superuser")) {
            rotate.run(secret);
        }

        assertThat(catchThrowable(() -> platform.postgres().connect("review", "review_app", password)))
                .hasMessageContaining("password authentication failed");
        assertThat(catchThrowable(() -> platform.entrance().clientToken("minh-assessment", client)))
                .hasMessageContaining("401");
        assertThat(catchThrowable(
                        () -> store.listBuckets(ListBucketsArgs.builder().build())
                                .iterator()
                                .next()
                                .get()))
                .isNotNull();
        platform.postgres()
                .connect("review", "review_app", platform.secrets().of("db.review.app"))
                .close();
        platform.database("review").close();
        platform.entrance().clientToken("minh-assessment", platform.entrance().clientSecret("minh-assessment"));
        assertThat(platform.store()
                        .client()
                        .bucketExists(BucketExistsArgs.builder()
                                .bucket("minh-evidence")
                                .build()))
                .isTrue();
        assertThat(catchThrowable(() -> rotate.run("db.nothing.app"))).hasMessageContaining("there is no database");
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

    @Test
    void whatIsMissingIsMadeByPrepareWithWhatComposeTellsIt() throws Exception {
        var compose = Composed.read(platform.home());
        Losses.of(platform, "sandbox", "minh.sector.units.v1", "minh-quarantine");

        var databases = compose.run("databases", platform);
        var first = compose.run("prepare", platform);
        var second = compose.run("prepare", platform);

        assertThat(databases).contains("topics       left to others");
        platform.database("sandbox").close();
        assertThat(first)
                .contains("databases    left to others")
                .contains("made 1 of 21: minh.sector.units.v1")
                .contains("made 1 of 2: minh-quarantine")
                .contains("the realm minh and its clients: there");
        assertThat(second).contains("all 21 there").contains("all 2 there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "evidence"})
    void aServiceIsReadyWithWhatComposeTellsIt(String service) throws Exception {
        try (var container = Container.start(Composed.read(platform.home()), service, platform)) {
            container.awaitReady();

            assertThat(container.believes(platform.token("admin"))).isTrue();
            assertThat(container.believes("not-a-token")).isFalse();
        }
    }
}
