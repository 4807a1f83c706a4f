package vn.minh.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;

/**
 * Ends a test's platform when the test's JVM ends, however it ends: a shell waits on a pipe that only this JVM holds
 * open. After kill -9 no shutdown hook runs, but the pipe closes. Start ticks are compared, as everywhere. The data goes
 * with it, the logs stay.
 */
final class Leash {

    private static final String WAIT_AND_END = """
            trap '' INT TERM
            cat >/dev/null
            for file in "$1"/run/*.pid; do
              [ -f "$file" ] || continue
              read -r pid ticks boot <"$file"
              [ "$(cut -d' ' -f22 /proc/$pid/stat 2>/dev/null)" = "$ticks" ] && kill -9 "$pid"
            done
            sleep 2
            rm -rf "$1/data" "$1/postgresql-18"
            """;

    private Leash() {}

    static void on(Home home) {
        try {
            new ProcessBuilder(
                            "setsid",
                            "sh",
                            "-c",
                            WAIT_AND_END,
                            "leash",
                            home.folder().toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
