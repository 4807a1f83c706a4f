package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        } catch (IOException e) {
            System.err.println("minh: " + e.getMessage());
            status = 1;
        }
        System.exit(status);
    }

    private static void run(String command, List<String> words) throws IOException {
        var home = Home.at(Path.of(System.getProperty("minh.root", "")).resolve(".minh"));
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
            case "check-store" -> checkStore(platform, words.contains("--deep"));
            case "demo" -> new Demo(platform, new Story(System.out)).run();
            default -> throw new Trouble("there is no command " + command + ": see ./minh help.");
        }
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
            Folders.remove(platform.home().folder());
        } catch (IOException e) {
            throw new Trouble(platform.home().folder() + " could not be removed: " + e.getMessage(), e);
        }
        PROGRESS.line("removed " + platform.home().folder());
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
