package vn.minh.standalone.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import vn.minh.standalone.Trouble;
import vn.minh.standalone.Wait;

/** Tells each step with its time, and waits for what must come by itself. */
public class Story {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PrintStream out;
    private final long began = System.nanoTime();
    private long last = began;

    public Story(PrintStream out) {
        this.out = out;
    }

    /** A step that was seen to happen. */
    protected void did(String what) {
        long now = System.nanoTime();
        out.printf(Locale.ROOT, "%6.1f s  (+%6.0f ms)  %s%n", (now - began) / 1e9, (now - last) / 1e6, what);
        last = now;
    }

    final void line(String text) {
        out.println(text);
    }

    /** Looks until it is there; a trouble that names it when it does not come. */
    final <T> T eventually(String what, Supplier<Optional<T>> look) {
        var seen = new ArrayList<T>(1);
        if (!Wait.until(PATIENCE, () -> look.get().map(seen::add).isPresent())) {
            throw new Trouble(what + " was not seen within " + PATIENCE.toSeconds() + " s.");
        }
        return seen.getFirst();
    }
}
