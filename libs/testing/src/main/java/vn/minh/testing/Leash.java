package vn.minh.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Ends a server when the test JVM ends, however it ends. A shell waits on a pipe that only this JVM holds open: after
 * {@code kill -9} no shutdown hook runs, but the pipe closes.
 */
final class Leash {

    private static final String WAIT_AND_END = "trap '' INT TERM; cat >/dev/null; kill -$1 $2; sleep 1; rm -rf \"$3\"";

    private Leash() {}

    /** Sends the signal to the process and removes its folder as soon as this JVM is gone. */
    static void on(long pid, String signal, Path folder) {
        try {
            var leash = new ProcessBuilder(
                            "sh", "-c", WAIT_AND_END, "leash", signal, Long.toString(pid), folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Shared.put("leash." + pid, Long.toString(leash.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of a process that was ended on purpose: its id may soon be another's. */
    static void off(long pid) {
        ProcessHandle.of(Long.parseLong(Shared.require("leash." + pid))).ifPresent(ProcessHandle::destroyForcibly);
    }
}
