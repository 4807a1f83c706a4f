package vn.minh.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.minh.standalone.Trouble;

/**
 * Which files of PostgreSQL's data folder belong into a base backup, as its handbook says (“Making a Base Backup Using
 * the Low Level API”): not what belongs to the running server, not what it makes anew when it starts.
 */
record ClusterFiles(Path data) {

    static final String CONTROL = "global/pg_control";
    static final String WAL = "pg_wal";

    /** Kept as empty folders. */
    private static final Set<String> EMPTY = Set.of(
            WAL, "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "backup_label",
            "backup_label.old",
            "tablespace_map",
            "tablespace_map.old",
            "backup_manifest",
            "postgresql.auto.conf.tmp",
            "current_logfiles.tmp",
            // Read in their turn, after all others.
            CONTROL);

    /** Relative paths: folders before what is in them. */
    record Found(List<String> folders, List<String> files) {}

    Found list() throws IOException {
        requireOneFolder();
        var found = new Found(new ArrayList<>(), new ArrayList<>());
        look(data, found);
        found.folders.addAll(List.of(WAL + "/archive_status", WAL + "/summaries"));
        return found;
    }

    private void look(Path folder, Found found) throws IOException {
        List<Path> inside;
        try (var listed = Files.list(folder)) {
            inside = listed.sorted().toList();
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        }
        for (var path : inside) {
            var name = data.relativize(path).toString();
            if (isTemporary(path) || LEFT_OUT.contains(name)) {
                continue;
            }
            if (!Files.isDirectory(path)) {
                found.files.add(name);
            } else {
                found.folders.add(name);
                if (!EMPTY.contains(name)) {
                    look(path, found);
                }
            }
        }
    }

    private static boolean isTemporary(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith("pgsql_tmp") || name.startsWith("pg_internal.init");
    }

    private void requireOneFolder() throws IOException {
        try (var elsewhere = Files.list(data.resolve("pg_tblspc"))) {
            if (elsewhere.findAny().isPresent()) {
                throw new Trouble("PostgreSQL keeps tablespaces outside of " + data
                        + ", which this backup would miss: move them back, or use PostgreSQL's own pg_basebackup.");
            }
        }
    }
}
