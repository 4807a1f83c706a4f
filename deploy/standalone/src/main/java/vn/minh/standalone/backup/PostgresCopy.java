package vn.minh.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import vn.minh.standalone.Ground;
import vn.minh.standalone.Trouble;

/**
 * Copies PostgreSQL's data folder while it is at work, by the server's own low-level base-backup interface, with the WAL
 * that was written meanwhile: one point for all databases, the moment the copy ended.
 */
final class PostgresCopy {

    /** Keeps the WAL that is needed; it goes with the session, however that ends. */
    private static final String HOLD = "select pg_create_physical_replication_slot('minh_backup', true, true)";

    private static final String BEGIN = "select pg_walfile_name(pg_backup_start('minh', fast => true))";
    private static final String END = """
            select pg_walfile_name(lsn), labelfile, spcmapfile from pg_backup_stop(wait_for_archive => false)""";

    private final Ground ground;
    private final Path data;

    PostgresCopy(Ground ground) {
        this.ground = ground;
        this.data = ground.data("postgres");
    }

    void to(Path file) throws IOException {
        try (var session = ground.patiently("postgres");
                var tar = new Tar(file)) {
            row(session, HOLD);
            var first = row(session, BEGIN).getFirst();
            copy(tar);
            var ended = row(session, END);
            tar.bytes("backup_label", ended.get(1).getBytes(UTF_8));
            if (!ended.get(2).isBlank()) {
                throw new Trouble("PostgreSQL has tablespaces outside of its folder; this backup would miss them.");
            }
            wal(tar, first, ended.getFirst());
        } catch (SQLException e) {
            throw new Trouble("PostgreSQL could not be copied: " + e.getMessage(), e);
        }
    }

    String version() throws IOException {
        try (var session = ground.patiently("postgres")) {
            return row(session, "show server_version").getFirst();
        } catch (SQLException e) {
            throw new Trouble("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    private void copy(Tar tar) throws IOException {
        var found = new ClusterFiles(data).list();
        for (var folder : found.folders()) {
            tar.folder(folder);
        }
        for (var file : found.files()) {
            tar.file(file, data.resolve(file));
        }
        tar.bytes(ClusterFiles.CONTROL, control());
    }

    /** Read until it is the same twice: it is one page that the server may be writing just now. */
    private byte[] control() throws IOException {
        var file = data.resolve(ClusterFiles.CONTROL);
        var before = Files.readAllBytes(file);
        for (var again = Files.readAllBytes(file); !Arrays.equals(before, again); again = Files.readAllBytes(file)) {
            before = again;
        }
        return before;
    }

    private void wal(Tar tar, String first, String last) throws IOException {
        for (var segment : segments(first, last)) {
            var file = data.resolve(ClusterFiles.WAL).resolve(segment);
            if (!Files.exists(file)) {
                throw new Trouble("PostgreSQL has removed the WAL file " + segment
                        + ", which the copy needs. Nothing is left of this backup; try again.");
            }
            tar.file(ClusterFiles.WAL + "/" + segment, file);
        }
    }

    /** Every segment of 16 MB from the first to the last: eight hexadecimal digits each of timeline, log, segment. */
    static List<String> segments(String first, String last) {
        var timeline = last.substring(0, 8);
        if (!first.startsWith(timeline)) {
            throw new Trouble("PostgreSQL changed its timeline while it was copied: try again.");
        }
        return java.util.stream.LongStream.rangeClosed(number(first), number(last))
                .mapToObj(number -> "%s%08X%08X".formatted(timeline, number >> 8, number & 0xFF))
                .toList();
    }

    private static long number(String segment) {
        return (Long.parseLong(segment.substring(8, 16), 16) << 8) + Long.parseLong(segment.substring(16), 16);
    }

    private static List<String> row(Connection session, String question) throws SQLException {
        try (var statement = session.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            var values = new String[rows.getMetaData().getColumnCount()];
            for (int i = 0; i < values.length; i++) {
                var value = rows.getString(i + 1);
                values[i] = value == null ? "" : value;
            }
            return List.of(values);
        }
    }
}
