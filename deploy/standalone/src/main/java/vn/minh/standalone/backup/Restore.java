package vn.minh.standalone.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.InstantSource;
import java.util.function.Consumer;
import vn.minh.standalone.Ground;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Progress;
import vn.minh.standalone.Trouble;

/** Brings the platform back from a folder, starts it, and says what differs. */
public final class Restore {

    /** Names of the steps, in their order; a test cuts the restore off in between. */
    enum Step {
        DATABASES,
        TOPICS,
        OBJECTS
    }

    private final Ground ground;
    private final Progress progress;
    private final PrintStream out;
    private final InstantSource clock = Clock.systemUTC();
    private final Consumer<Step> after;

    public Restore(Platform platform, PrintStream out) {
        this(platform, out, _ -> {});
    }

    Restore(Platform platform, PrintStream out, Consumer<Step> after) {
        this.ground = new Ground(platform);
        this.out = out;
        this.progress = new Progress(out);
        this.after = after;
    }

    /** Whether everything agrees. */
    public boolean run(Path asked) throws IOException {
        var folder = asked.toAbsolutePath().normalize();
        boolean cutOff = Aside.isCutOff(ground);
        requireDown(cutOff);
        progress.say("backup", "is being checked");
        var manifest = CheckBackup.require(folder);
        Place.requireRoom(
                ground.folder(),
                needed(folder),
                Files.getFileStore(ground.folder()).getUsableSpace());
        if (cutOff) {
            progress.say("restore", "the last one was cut off; what it made is thrown away");
            ground.stop(progress);
        }
        var aside = Aside.of(ground, clock.instant());
        try {
            bringBack(folder, manifest, aside);
        } catch (IOException | RuntimeException e) {
            ground.stop(progress);
            throw new Trouble(
                    "the restore ended half-way: " + e.getMessage() + " Run ./minh restore again; the data "
                            + "from before is in " + aside.folder() + ".",
                    e);
        }
        // What is down now is only started again: the data is whole.
        ground.start(progress);
        return new Differences(ground, manifest, out).none();
    }

    private void requireDown(boolean cutOff) {
        var running = ground.running();
        if (!running.isEmpty() && !cutOff) {
            throw new Trouble("Minh is running (" + String.join(", ", running)
                    + "), and a restore replaces its data: end it with ./minh down first. Nothing was changed.");
        }
    }

    /** Unpacked databases are some four times their archive; topics and objects take what they took. */
    private static long needed(Path folder) throws IOException {
        return 4 * Files.size(folder.resolve(Backup.POSTGRES)) + Place.bytes(folder);
    }

    private void bringBack(Path folder, Manifest manifest, Aside aside) throws IOException {
        aside.put();
        databases(folder, manifest);
        after.accept(Step.DATABASES);
        topics(folder, manifest);
        after.accept(Step.TOPICS);
        ground.start(Progress.silent(), "objectstore");
        ObjectsBack.put(ground, folder);
        progress.say("objectstore", manifest.objects() + " objects are back");
        after.accept(Step.OBJECTS);
        if (aside.done()) {
            progress.say("before", "the data from before is in " + aside.folder() + "; remove it when all is well");
        }
    }

    private void databases(Path folder, Manifest manifest) throws IOException {
        Files.copy(folder.resolve(Backup.SECRETS), ground.secrets());
        Files.setPosixFilePermissions(ground.secrets(), PosixFilePermissions.fromString("rw-------"));
        ClusterBack.unpack(folder.resolve(Backup.POSTGRES), ground.data("postgres"));
        ground.start(Progress.silent(), "postgres");
        progress.say("postgres", "is back as it was at " + manifest.moment());
    }

    private void topics(Path folder, Manifest manifest) throws IOException {
        ground.start(Progress.silent(), "kafka");
        var bootstrap = ground.platform().bootstrapServers();
        try (var kafka = new Kafka(bootstrap)) {
            var there = kafka.topics();
            manifest.topics().forEach((topic, copy) -> {
                if (!there.containsKey(topic)) {
                    kafka.make(topic, copy.partitions());
                }
            });
        }
        try (var told = new Told(ground);
                var back = new RecordsBack(bootstrap, told)) {
            var written = back.write(folder, manifest.topics());
            var marks = told.mark();
            progress.say(
                    "kafka",
                    written.back() + " records are back; " + written.leftOut()
                            + " that the databases do not know were left" + " out; " + marks.again()
                            + " facts that no topic has will be told again");
        }
    }
}
