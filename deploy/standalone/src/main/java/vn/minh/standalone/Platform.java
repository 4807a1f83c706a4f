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
public final class Platform implements Doors, AutoCloseable {

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Broker broker;
    private final ObjectStore store;
    private final IdentityProvider provider;
    private final Entrance entrance;
    private final List<Part> parts;
    private final Processes processes;

    private Platform(Home home, Ports ports, Map<String, String> settings, Predicate<String> wanted) {
        this.home = home;
        this.ports = ports;
        this.secrets = new Secrets(home.secrets());
        this.processes = new Processes(home);
        this.postgres = new Postgres(home, ports.of("postgres"), secrets);
        var outside = ports.outside();
        var brokers = Broker.all(home, ports);
        this.broker = brokers.getFirst();
        this.store = new ObjectStore(home, ports.of("objectstore"), outside.of("portal"), secrets);
        this.provider = new IdentityProvider(home, outside, secrets);
        this.entrance = new Entrance(provider.realm(), secrets);
        this.parts = Stream.<List<? extends Part>>of(
                        List.of(postgres, store, provider),
                        brokers,
                        new Brothers(home, ports, secrets, settings).present())
                .<Part>flatMap(List::stream)
                .filter(part -> wanted.test(part.name()))
                .toList();
    }

    /** The platform of a folder, running or not. */
    public static Platform at(Home home, Ports ports, String... wanted) {
        try {
            home.make();
        } catch (IOException e) {
            throw new Trouble(home.folder() + " cannot be made: " + e.getMessage(), e);
        }
        return new Platform(home, ports, Map.of(), wanted.length == 0 ? _ -> true : List.of(wanted)::contains);
    }

    /**
     * Starts the platform for a test and waits until it is ready; it ends with {@link #close()}, and with this JVM,
     * however that ends.
     *
     * @param folder where it keeps everything
     * @param wanted the parts to start; all that the checkout has when none is named
     */
    public static Platform start(Path folder, Ports ports, String... wanted) {
        return begun(at(Home.at(folder), ports, wanted));
    }

    /** The same with settings for each of our services beside its own, by the names that the environment has for them. */
    public static Platform start(Path folder, Ports ports, Map<String, String> settings) {
        var home = at(Home.at(folder), ports).home();
        return begun(new Platform(home, ports, settings, _ -> true));
    }

    private static Platform begun(Platform platform) {
        Leash.on(platform.home);
        new Up(platform.home(), platform.parts(), Progress.silent()).run();
        return platform;
    }

    /** Gives it the demonstration's accounts, units and sets, through its own interfaces. */
    public void sow() {
        var kafka = Map.<String, Object>of("bootstrap.servers", bootstrapServers());
        new Seed(home, this, provider.administration(), new Heard(kafka, this::has)).sow(has("assessment"));
    }

    /** Launches one part and waits until it is ready. */
    public void start(String part) {
        new Up(home, parts, Progress.silent()).run(part(part));
    }

    /**
     * Launches one of the services with settings beside its own, for a test that cannot wait as long as people can. They
     * hold until it is launched again.
     *
     * @param settings by the names that the environment has for them
     */
    public void start(String service, Map<String, String> settings) {
        if (!(part(service) instanceof Application application)) {
            throw new Trouble(service + " is no service of ours: it takes no settings.");
        }
        new Up(home, parts, Progress.silent()).run(application.with(settings));
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

    /** {@code http://127.0.0.1:<port>} of a part that speaks HTTP; where it has a door, of the door. */
    @Override
    public String address(String part) {
        return "http://127.0.0.1:" + ports.outside().of(part);
    }

    public String bootstrapServers() {
        return broker.address();
    }

    /** How people and programs come in. */
    public Entrance entrance() {
        return entrance;
    }

    @Override
    public String token(String account) {
        return entrance.token(account, entrance.password(account));
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

    public Ports ports() {
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
