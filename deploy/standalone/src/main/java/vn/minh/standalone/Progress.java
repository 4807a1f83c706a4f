package vn.minh.standalone;

import java.io.PrintStream;
import java.util.Locale;

/** Tells line by line what happens, with the seconds since the command began. */
public final class Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** For tests: whatever is said goes nowhere. */
    public static Progress silent() {
        return new Progress(new PrintStream(
                java.io.OutputStream.nullOutputStream(), true, java.nio.charset.StandardCharsets.UTF_8));
    }

    public void say(String part, String what) {
        out.printf(Locale.ROOT, "%6.1f s  %-12s %s%n", seconds(), part, what);
    }

    public void line(String text) {
        out.println(text);
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
