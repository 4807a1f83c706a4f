package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keycloak with the realm of {@code deploy/keycloak/realm.json}; its data is in the shared PostgreSQL. */
record IdentityProvider(Home home, Ports all, Secrets secrets) implements Part {

    static final String ADMINISTRATOR = "minh-keycloak-admin";

    private static final int OK = 200;
    private static final int NO_SUCH_REALM = 404;

    /** What {@code kc.sh} would say, but in one process instead of a shell around it. */
    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-Xmx300m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true");

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<Integer> ports() {
        return List.of(all.of(name()));
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    String address() {
        return "http://127.0.0.1:" + all.of(name());
    }

    /** The issuer that stands in every token. */
    String realm() {
        return address() + "/realms/minh";
    }

    @Override
    public void prepare() throws IOException {
        KeycloakBuild.once(home);
    }

    @Override
    public Launch launch() throws IOException {
        var distribution = KeycloakBuild.distribution(home);
        var options = new ArrayList<>(OPTIONS);
        options.addAll(List.of(
                "-Dkc.home.dir=" + distribution,
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                // A connection from before the database's restart is looked at before it is used.
                "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
                "-Dquarkus.transaction-manager.object-store.directory=" + home.data(name()),
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return new Launch(Jvm.command(options, "start", "--optimized"), settings(), home.folder());
    }

    @Override
    public boolean answers() {
        int status = knock();
        return status == OK || status == NO_SUCH_REALM;
    }

    @Override
    public boolean ready() {
        return knock() == OK;
    }

    /** The realm is made once, clients of a later release are added; what is there belongs to whoever administers it. */
    @Override
    public void furnish() throws IOException {
        administration().makeRealm(Files.readString(home.deploy("keycloak/realm.json")));
    }

    RealmAdministration administration() {
        return new RealmAdministration(address(), ADMINISTRATOR, "http://127.0.0.1:" + all.of("portal"), secrets);
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(3);
    }

    private int knock() {
        return Knock.http(realm() + "/.well-known/openid-configuration");
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("KC_DB", "postgres");
        settings.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + all.of("postgres") + "/keycloak");
        settings.put("KC_DB_USERNAME", "keycloak_owner");
        settings.put("KC_DB_PASSWORD", secrets.of("db.keycloak.owner"));
        settings.put("KC_DB_POOL_INITIAL_SIZE", "1");
        settings.put("KC_DB_POOL_MIN_SIZE", "1");
        settings.put("KC_DB_POOL_MAX_SIZE", "15");
        settings.put("KC_CACHE", "local");
        settings.put("KC_HTTP_ENABLED", "true");
        settings.put("KC_HTTP_HOST", "127.0.0.1");
        settings.put("KC_HTTP_PORT", Integer.toString(all.of(name())));
        settings.put("KC_HOSTNAME", address());
        settings.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        settings.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
        return settings;
    }
}
