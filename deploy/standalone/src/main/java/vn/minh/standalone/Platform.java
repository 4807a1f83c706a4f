package vn.minh.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The whole platform in one folder: what {@code ./minh} starts, and what tests start on free ports to break parts of it
 * on purpose. A part that ends, for whatever reason, stays ended until it is started again.
 */
public final class Platform implements AutoCloseable {

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Broker broker;
    private final ObjectStore store;
    private final IdentityProvider provider;
    private final List<Part> parts;
    private final Processes processes;

    private Platform(Home home, Ports ports, Predicate<String> wanted) {
        this.home = home;
        this.ports = ports;
        this.secrets = new Secrets(home.secrets());
        this.processes = new Processes(home);
        this.postgres = new Postgres(home, ports.of("postgres"), secrets);
        this.broker = new Broker(home, ports.of("kafka"), ports.of("kafka.controller"));
        this.store = new ObjectStore(home, ports.of("objectstore"), ports.of("portal"), secrets);
        this.provider = new IdentityProvider(home, ports, secrets);
        this.parts = Stream.concat(
                        Stream.of(postgres, broker, store, provider),
                        new Services(home, ports, secrets).present().stream())
                .filter(part -> wanted.test(part.name()))
                .toList();
    }

    /** The platform of a folder, running or not. */
    static Platform at(Home home, Ports ports, String... wanted) {
        try {
            home.make();
        } catch (IOException e) {
            throw new Trouble(home.folder() + " cannot be made: " + e.getMessage(), e);
        }
        return new Platform(home, ports, wanted.length == 0 ? _ -> true : List.of(wanted)::contains);
    }

    /**
     * Starts the platform for a test and waits until it is ready; it ends with {@link #close()}, and with this JVM,
     * however that ends.
     *
     * @param folder where it keeps everything
     * @param wanted the parts to start; all that the checkout has when none is named
     */
    public static Platform start(Path folder, Ports ports, String... wanted) {
        var platform = at(Home.at(folder), ports, wanted);
        Leash.on(platform.home);
        new Up(platform.home(), platform.parts(), Progress.silent()).run();
        return platform;
    }

    /** Gives it the demonstration's accounts, units and sets, through its own interfaces. */
    public void sow() {
        new Seed(this).sow();
    }

    /** Launches one part and waits until it is ready. */
    public void start(String part) {
        new Up(home, parts, Progress.silent()).run(part(part));
    }

    /** Lets a read model hear every fact again from the first. */
    public void rebuild(String service) {
        new Rebuild(this, Progress.silent()).run(service);
    }

    /** Asks one part to end and waits until it has. */
    public void stop(String part) {
        try {
            processes.stop(part(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends one part with kill -9 and waits until it is gone. */
    public void kill(String part) {
        try {
            processes.kill(part(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of a running part; 0 when it does not run. For tests that freeze it. */
    public long pid(String part) {
        return processes.running(part).map(ProcessIdentity::pid).orElse(0L);
    }

    /** Whether this platform has the part at all. */
    public boolean has(String part) {
        return parts.stream().anyMatch(one -> one.name().equals(part));
    }

    public boolean ready(String part) {
        return processes.running(part).isPresent() && part(part).ready();
    }

    /** {@code http://127.0.0.1:<port>} of a part that speaks HTTP. */
    public String address(String part) {
        return "http://127.0.0.1:" + ports.of(part);
    }

    /** The issuer of every token. */
    public String realm() {
        return provider.realm();
    }

    public String bootstrapServers() {
        return broker.address();
    }

    /** The password of a demonstration account. */
    public String password(String account) {
        return secrets.of("account." + account);
    }

    /** The secret of a client of the realm. */
    public String clientSecret(String client) {
        return secrets.of("client." + client);
    }

    /** An access token of a demonstration account. */
    public String token(String account) {
        return token(account, password(account));
    }

    /** An access token of anybody whose password is known. */
    public String token(String account, String password) {
        try {
            return Web.token(realm(), "minh-demo", clientSecret("minh-demo"), account, password);
        } catch (IOException e) {
            throw new Trouble("Keycloak does not answer at " + realm() + ": see ./minh status.", e);
        }
    }

    /** An access token of a program. */
    public String clientToken(String client, String secret) {
        try {
            return Web.grant(
                    realm(), Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
        } catch (IOException e) {
            throw new Trouble("Keycloak does not answer at " + realm() + ": see ./minh status.", e);
        }
    }

    /** A service's database, seen with the eyes of PostgreSQL's administrator. */
    public Connection database(String name) throws SQLException {
        return postgres.asSuperuser(name);
    }

    /** The servers keep their passwords with their data: new ones would let nobody in. */
    void requireSecrets() {
        if (Files.exists(home.data("postgres").resolve("PG_VERSION")) && !Files.exists(home.secrets())) {
            throw new Trouble("the data in " + home.folder() + " is there but its passwords ("
                    + home.secrets().getFileName()
                    + ") are gone: put the file back, or begin anew with ./minh reset.");
        }
    }

    /** A file of the checkout below {@code deploy/}. */
    public Path deploy(String path) {
        return home.deploy(path);
    }

    Home home() {
        return home;
    }

    Ports ports() {
        return ports;
    }

    Secrets secrets() {
        return secrets;
    }

    ObjectStore store() {
        return store;
    }

    IdentityProvider provider() {
        return provider;
    }

    Postgres postgres() {
        return postgres;
    }

    Processes processes() {
        return processes;
    }

    List<Part> parts() {
        return parts;
    }

    Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Trouble("there is no part " + name + "; the parts are "
                        + String.join(", ", parts.stream().map(Part::name).toList()) + "."));
    }

    /** Ends everything in order; safe to repeat. */
    @Override
    public void close() {
        new Down(home, parts, Progress.silent()).run();
    }
}
