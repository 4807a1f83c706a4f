package vn.minh.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.minh.standalone.backup.Backup;
import vn.minh.standalone.backup.CheckBackup;
import vn.minh.standalone.backup.Restore;
import vn.minh.standalone.demo.Demo;
import vn.minh.standalone.demo.Story;

/** The commands of {@code ./minh} that need more than a shell. */
public final class Main {

    private static final Progress PROGRESS = new Progress(System.out);

    private Main() {}

    public static void main(String[] arguments) {
        int status = 0;
        try {
            run(arguments[0], Arrays.asList(arguments).subList(1, arguments.length));
        } catch (Trouble trouble) {
            System.err.println("minh: " + trouble.getMessage());
            trouble.log().forEach(line -> System.err.println("    " + line));
            status = 1;
        } catch (IOException | UncheckedIOException e) {
            System.err.println("minh: " + e.getMessage());
            status = 1;
        }
        System.exit(status);
    }

    private static void run(String command, List<String> words) throws IOException {
        var root = Path.of(System.getProperty("minh.root", ""));
        var home = Home.at(root.resolve(System.getProperty("minh.home", ".minh")));
        if (elsewhere(command, home)) {
            return;
        }
        var platform = Platform.at(home, Ports.read(home.deploy("standalone/ports.properties")));
        switch (command) {
            case "up" -> up(platform, words.contains("-d"));
            case "down" -> inTurn(platform, () -> new Down(platform.home(), platform.parts(), PROGRESS).run());
            case "status" -> status(platform);
            case "start" ->
                inTurn(
                        platform,
                        () -> new Up(platform.home(), platform.parts(), PROGRESS).run(platform.part(word(words, 0))));
            case "stop" -> inTurn(platform, () -> stop(platform, word(words, 0)));
            case "kill" -> inTurn(platform, () -> kill(platform, word(words, 0)));
            case "reset" -> inTurn(platform, () -> reset(platform));
            case "rebuild" -> inTurn(platform, () -> new Rebuild(platform, PROGRESS).run(word(words, 0)));
            case "parked" -> new Operations(platform, System.out).parked();
            case "replay" -> new Operations(platform, System.out).replay(word(words, 0), word(words, 1));
            case "skip" -> new Operations(platform, System.out).skip(word(words, 0), word(words, 1), word(words, 2));
            case "log-lines" -> new Eyes(platform, System.out).readable(System.in);
            case "trace" -> new Eyes(platform, System.out).trace(word(words, 0));
            case "log-level" ->
                new Eyes(platform, System.out)
                        .logLevel(
                                word(words, 0),
                                word(words, 1),
                                word(words, 2),
                                words.size() > 3 ? words.get(3) : "30m");
            case "check-store" -> checkStore(platform, words.contains("--deep"));
            case "rotate" -> inTurn(platform, () -> rotate(platform, word(words, 0)));
            case "backup" -> backup(platform, words);
            case "restore" -> inTurn(platform, () -> restore(platform, Path.of(word(words, 0))));
            case "demo" -> new Demo(platform, new Story(System.out)).run();
            default -> throw new Trouble("there is no command " + command + ": see ./minh help.");
        }
    }

    /** What is done for engines that somebody else runs: no platform of this machine is looked at. */
    private static boolean elsewhere(String command, Home home) throws IOException {
        switch (command) {
            case "prepare" -> new Prepare(home, Given.from(System.getenv()), PROGRESS).run();
            case "sow" -> new Sow(home, Given.from(System.getenv()), PROGRESS).run();
            case "secrets" -> secrets(SecretFiles.of(home));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void secrets(SecretFiles files) throws IOException {
        var written = files.write();
        PROGRESS.line(
                written.isEmpty()
                        ? "everything is there in " + files.folder() + "; nothing was changed."
                        : "wrote " + written.size() + " files into " + files.folder()
                                + "; what was there is as it was.");
        PROGRESS.line("The demonstration's accounts are in all.properties, beginning with account.");
    }

    private static void up(Platform platform, boolean detached) {
        var foreground = new Foreground(platform, PROGRESS);
        foreground.start();
        Welcome.say(platform, PROGRESS, detached);
        if (detached) {
            foreground.letGo();
        } else {
            foreground.stay();
        }
    }

    private static void status(Platform platform) {
        var status = Status.of(platform);
        System.out.print(status.table());
        if (!status.allReady()) {
            System.exit(3);
        }
    }

    private static void checkStore(Platform platform, boolean deep) throws IOException {
        if (!new CheckStore(platform, System.out).run(deep)) {
            System.exit(3);
        }
    }

    private static void rotate(Platform platform, String secret) {
        try {
            new Rotate(platform, PROGRESS).run(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void backup(Platform platform, List<String> words) throws IOException {
        if (words.contains("--check")) {
            var folder = words.stream().filter(word -> !word.equals("--check")).toList();
            var whole = CheckBackup.require(Path.of(word(folder, 0)));
            PROGRESS.line("whole: every byte is as it was written, at " + whole.moment());
        } else {
            inTurn(platform, () -> takeBackup(platform, Path.of(word(words, 0))));
        }
    }

    private static void takeBackup(Platform platform, Path folder) {
        try {
            new Backup(platform, PROGRESS).run(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PROGRESS.line(
                "the backup is in " + folder.toAbsolutePath().normalize() + "; it holds every password: keep it so");
    }

    private static void restore(Platform platform, Path folder) {
        try {
            if (!new Restore(platform, System.out).run(folder)) {
                System.exit(3);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Platform platform, String part) {
        platform.stop(part);
        PROGRESS.say(part, "stopped");
    }

    private static void kill(Platform platform, String part) {
        platform.kill(part);
        PROGRESS.say(part, "killed");
    }

    private static void reset(Platform platform) {
        new Down(platform.home(), platform.parts(), PROGRESS).run();
        try {
            Folders.empty(platform.home().folder(), SecretFiles.FOLDER);
        } catch (IOException e) {
            throw new Trouble(platform.home().folder() + " could not be removed: " + e.getMessage(), e);
        }
        PROGRESS.line("emptied " + platform.home().folder());
    }

    private static void inTurn(Platform platform, Runnable work) {
        try (var turn = Turn.take(platform.home())) {
            if (turn.lock().isValid()) {
                work.run();
            }
        }
    }

    private static String word(List<String> words, int index) {
        if (words.size() <= index) {
            throw new Trouble("the command needs more words: see ./minh help.");
        }
        return words.get(index);
    }
}
