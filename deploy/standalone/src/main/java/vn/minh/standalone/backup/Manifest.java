package vn.minh.standalone.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import vn.minh.standalone.Trouble;

/**
 * What a backup says of itself. Written last: a folder without it is half a backup.
 *
 * @param format how the folder is laid out
 * @param moment when the databases were copied, UTC
 * @param minh version that made it
 * @param positions per database with an event log: its highest position before the copy ended, so at least this is in it
 * @param topics by name
 * @param groups who reads, with the topics of each
 * @param objectBytes in all
 * @param files every file but this one and the objects, which carry their hash as their name
 */
public record Manifest(
        int format,
        String moment,
        String minh,
        String postgres,
        Map<String, Long> positions,
        Map<String, TopicCopy> topics,
        Map<String, List<String>> groups,
        long objects,
        long objectBytes,
        Map<String, FileSeal> files) {

    static final int FORMAT = 1;
    static final String NAME = "backup.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** A topic of the broker. */
    public record TopicCopy(int partitions, long records) {}

    /** A file of the backup. */
    public record FileSeal(long bytes, String sha256) {}

    static Manifest read(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            throw new Trouble(folder + " is no whole backup: it has no " + NAME
                    + ", which is written last. Nothing was changed; take another backup.");
        }
        try {
            var manifest = JSON.readValue(file.toFile(), Manifest.class);
            if (manifest.format != FORMAT) {
                throw new Trouble(folder + " is a backup of format " + manifest.format + ", and this Minh reads "
                        + FORMAT + ". Nothing was changed; use the Minh that made it (" + manifest.minh + ").");
            }
            return manifest;
        } catch (IOException e) {
            throw new Trouble(
                    file + " cannot be read, so the backup is damaged. Nothing was changed; take another.", e);
        }
    }

    void write(Path folder) throws IOException {
        var beside = folder.resolve(NAME + ".new");
        JSON.writeValue(beside.toFile(), this);
        Seals.settle(folder);
        Files.move(beside, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }
}
