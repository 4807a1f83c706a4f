package vn.minh.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process that cannot be taken for another: numbers are given again, so the moment of its start and the boot of the
 * machine belong to it.
 *
 * @param startTicks start since boot, in the kernel's clock ticks
 */
record ProcessIdentity(long pid, long startTicks, String boot) {

    private static final int STATE = 0;
    private static final int THREADS = 17;
    private static final int START = 19;

    /** Who has this number now; nobody when it is free or its process has ended and waits to be buried. */
    static Optional<ProcessIdentity> of(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            // The name stands in brackets and may hold anything, brackets included.
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            if (isDead(fields)) {
                return Optional.empty();
            }
            return Optional.of(new ProcessIdentity(pid, Long.parseLong(fields[START]), bootId()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<ProcessIdentity> read(Path file) {
        try {
            var words = Files.readString(file).strip().split(" ");
            return words.length == 3
                    ? Optional.of(new ProcessIdentity(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Files.writeString(file, pid + " " + startTicks + " " + boot + "\n");
    }

    boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** The first thread of a killed process may be dead while others still hold its files and ports. */
    private static boolean isDead(String[] fields) {
        boolean buried = fields[STATE].equals("Z") || fields[STATE].equals("X");
        return buried && Integer.parseInt(fields[THREADS]) <= 1;
    }

    private static String bootId() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
