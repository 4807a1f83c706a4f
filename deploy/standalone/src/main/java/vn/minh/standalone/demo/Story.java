package vn.minh.standalone.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import vn.minh.standalone.Trouble;

/** Tells each step with its time, and waits for what must come by itself. */
public final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final PrintStream out;
    private final long began = System.nanoTime();
    private long last = began;

    public Story(PrintStream out) {
        this.out = out;
    }

    /** A step that was seen to happen. */
    void did(String what) {
        long now = System.nanoTime();
        out.printf(Locale.ROOT, "%6.1f s  (+%6.0f ms)  %s%n", (now - began) / 1e9, (now - last) / 1e6, what);
        last = now;
    }

    void line(String text) {
        out.println(text);
    }

    /** Looks until it is there; a trouble that names it when it does not come. */
    <T> T eventually(String what, Supplier<Optional<T>> look) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > until) {
                throw new Trouble(what + " was not seen within " + PATIENCE.toSeconds() + " s.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("the demonstration was interrupted", e);
        }
    }
}
