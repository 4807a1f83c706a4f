package vn.minh.standalone;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Holds the platform while a terminal looks at it: Ctrl-C, a closed terminal or a plain kill ends every part. */
final class Foreground {

    private static final long LOOK_MILLIS = 1000;

    private final Platform platform;
    private final Progress progress;
    private final Up up;
    private volatile boolean held = true;

    Foreground(Platform platform, Progress progress) {
        this.platform = platform;
        this.progress = progress;
        this.up = new Up(platform.home(), platform.parts(), progress);
    }

    void start() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end of the foreground"));
        try (var turn = Turn.take(platform.home())) {
            if (turn.lock().isValid()) {
                platform.home().requireWhole();
                platform.requireSecrets();
                up.run();
                sow();
            }
        } catch (Trouble trouble) {
            if (!held) {
                // Ctrl-C came meanwhile, and this is only its echo: the end is under way.
                Wait.until(Duration.ofMinutes(2), () -> false);
            }
            letGo();
            throw trouble;
        }
    }

    private void sow() {
        try {
            platform.sow();
        } catch (Trouble trouble) {
            new Down(platform.home(), platform.parts(), progress).run();
            throw trouble;
        }
    }

    /** From here on the parts live without this process. */
    void letGo() {
        held = false;
    }

    /** Says when a part goes away; returns when none is left. */
    void stay() {
        Set<String> seen = new HashSet<>();
        platform.parts().forEach(part -> seen.add(part.name()));
        while (!seen.isEmpty()) {
            for (var part : platform.parts()) {
                boolean runs = platform.processes().running(part.name()).isPresent();
                if (runs && seen.add(part.name())) {
                    progress.say(part.name(), "is back");
                } else if (!runs && seen.remove(part.name())) {
                    progress.say(part.name(), "is down (start it again with ./minh start " + part.name() + ")");
                }
            }
            if (Wait.until(Duration.ofMillis(LOOK_MILLIS), () -> !held)) {
                return;
            }
        }
        letGo();
    }

    private void end() {
        if (held) {
            held = false;
            up.giveUp();
            progress.line("");
            new Down(platform.home(), platform.parts(), progress).run();
        }
    }
}
