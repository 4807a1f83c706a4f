package vn.minh.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.minh.standalone.Ground;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Progress;
import vn.minh.standalone.Trouble;
import vn.minh.standalone.backup.Manifest.FileSeal;
import vn.minh.standalone.backup.Manifest.TopicCopy;

/**
 * Copies the running platform to a folder. The order makes the copy one: first the databases, which decide what has
 * happened, then the topics, which then have at least what the databases say was told, then the objects, which are never
 * changed, so that more of them is harmless.
 */
public final class Backup {

    static final String POSTGRES = "postgres.tar.gz";
    static final String SECRETS = "secrets.properties";

    private static final List<String> ENGINES = List.of("postgres", "kafka", "objectstore");

    private final Ground ground;
    private final Progress progress;
    private final InstantSource clock;

    public Backup(Platform platform, Progress progress) {
        this(platform, progress, Clock.systemUTC());
    }

    Backup(Platform platform, Progress progress, InstantSource clock) {
        this.ground = new Ground(platform);
        this.progress = progress;
        this.clock = clock;
    }

    /** @param asked a folder that is empty or not there yet */
    public Manifest run(Path asked) throws IOException {
        var folder = asked.toAbsolutePath().normalize();
        requireRunning();
        if (folder.startsWith(ground.folder())) {
            throw new Trouble(folder + " is inside of what is copied, and burns with it: name a folder elsewhere.");
        }
        var place = Place.take(folder);
        try {
            Place.requireRoom(
                    folder,
                    Place.bytes(ground.data()),
                    Files.getFileStore(folder).getUsableSpace());
            return copy(folder);
        } catch (IOException e) {
            place.leave();
            throw new Trouble("nothing is left of this backup, because " + e.getMessage() + ": try again.", e);
        } catch (RuntimeException e) {
            place.leave();
            throw e;
        }
    }

    private void requireRunning() {
        var running = ground.running();
        var missing =
                ENGINES.stream().filter(engine -> !running.contains(engine)).toList();
        if (!missing.isEmpty()) {
            throw new Trouble("a backup is taken of what runs, and " + String.join(", ", missing)
                    + " is down: begin with ./minh up. Nothing was written.");
        }
    }

    private Manifest copy(Path folder) throws IOException {
        var positions = new Ledgers(ground).positions();
        var moment = clock.instant().toString();
        var postgres = new PostgresCopy(ground);
        postgres.to(folder.resolve(POSTGRES));
        progress.say("postgres", "copied, " + megabytes(Files.size(folder.resolve(POSTGRES))));
        Files.copy(ground.secrets(), folder.resolve(SECRETS));
        Files.setPosixFilePermissions(folder.resolve(SECRETS), PosixFilePermissions.fromString("rw-------"));
        var topics = new TopicsCopy(ground.platform().bootstrapServers()).to(folder);
        progress.say("kafka", "copied, " + records(topics) + " records of " + topics.size() + " topics");
        var objects = new ObjectsCopy(ground).to(folder);
        progress.say("objectstore", "copied, " + objects.objects() + " objects, " + megabytes(objects.bytes()));
        var manifest = new Manifest(
                Manifest.FORMAT,
                moment,
                ground.version(),
                postgres.version(),
                positions,
                topics,
                groups(),
                objects.objects(),
                objects.bytes(),
                seals(folder, topics));
        manifest.write(folder);
        return manifest;
    }

    private Map<String, List<String>> groups() {
        try (var kafka = new Kafka(ground.platform().bootstrapServers())) {
            return kafka.groups();
        }
    }

    private static Map<String, FileSeal> seals(Path folder, Map<String, TopicCopy> topics) throws IOException {
        var seals = new TreeMap<String, FileSeal>();
        for (var name : List.of(POSTGRES, SECRETS, StoredObject.INDEX)) {
            seals.put(name, Seals.seal(folder.resolve(name)));
        }
        for (var topic : topics.keySet()) {
            var file = TopicsCopy.file(folder, topic);
            seals.put(folder.relativize(file).toString(), Seals.seal(file));
        }
        return seals;
    }

    private static long records(Map<String, TopicCopy> topics) {
        return topics.values().stream().mapToLong(TopicCopy::records).sum();
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1_048_576.0);
    }
}
