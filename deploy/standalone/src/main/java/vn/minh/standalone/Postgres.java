package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL 18 with every service's database. Its programs are run directly, so that no JVM holds its life. */
record Postgres(Home home, int port, Secrets secrets) implements Part {

    private static final String SUPERUSER = "postgres";

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void prepare() throws IOException {
        PostgresBinaries.into(programs());
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise();
        }
    }

    @Override
    public Launch launch() throws IOException {
        clearStaleLock();
        return run(
                "postgres",
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "config_file=" + home.deploy("postgres/postgresql.conf"),
                "-c",
                "hba_file=" + home.deploy("postgres/pg_hba.conf"),
                "-c",
                "ident_file=" + data().resolve("pg_ident.conf"));
    }

    @Override
    public boolean answers() {
        try (var connection = connect("postgres", SUPERUSER, secrets.of("postgres.superuser"))) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void furnish() throws IOException {
        Databases.make(home, this::asSuperuser, secrets);
    }

    /** Fast: open transactions are rolled back, not waited for. */
    @Override
    public String farewell() {
        return "INT";
    }

    Connection asSuperuser(String database) throws SQLException {
        return connect(database, SUPERUSER, secrets.of("postgres.superuser"));
    }

    /** Waits for an answer as long as it takes. */
    Connection patiently(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=3&tcpKeepAlive=true",
                SUPERUSER,
                secrets.of("postgres.superuser"));
    }

    Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=3&socketTimeout=30",
                user,
                password);
    }

    private void initialise() throws IOException {
        Folders.remove(data());
        var word = Files.createTempFile(
                home.folder(),
                "postgres",
                ".word",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(word, secrets.of("postgres.superuser"));
            Jvm.finish(
                    run(
                            "initdb",
                            "-D",
                            data().toString(),
                            "-U",
                            SUPERUSER,
                            "--pwfile=" + word,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--no-instructions"),
                    home.log(name()),
                    "initdb");
        } finally {
            Files.delete(word);
        }
    }

    /**
     * After kill -9 the backends outlive their master for a moment, and its lock file names a number that may be
     * another's by now. A process that works in the data folder is one of them, whatever its number.
     */
    private void clearStaleLock() throws IOException {
        if (!Wait.until(Duration.ofSeconds(15), () -> WorkingFolders.of(data()).isEmpty())) {
            throw new Trouble("another PostgreSQL works in " + data() + ": process "
                    + WorkingFolders.of(data()).getFirst() + ".");
        }
        Files.deleteIfExists(data().resolve("postmaster.pid"));
    }

    private Launch run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name", "").equals("root")) {
            // PostgreSQL refuses root; in a user namespace of its own it is nobody in particular.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new Launch(command, Map.of("LC_ALL", "C.UTF-8"), home.folder());
    }

    private Path programs() {
        return home.folder().resolve("postgresql-18");
    }

    private Path data() {
        return home.data(name());
    }
}
