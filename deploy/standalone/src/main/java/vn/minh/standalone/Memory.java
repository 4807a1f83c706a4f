package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children hold. Pages that several share are counted once, by their share. */
final class Memory {

    private static final long KB_PER_MB = 1024;

    private Memory() {}

    static long megabytes(long pid) {
        return ProcessHandle.of(pid).stream()
                        .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                        .mapToLong(handle -> kilobytes(handle.pid()))
                        .sum()
                / KB_PER_MB;
    }

    private static long kilobytes(long pid) {
        var share = line(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
        return share >= 0 ? share : Math.max(0, line(Path.of("/proc/" + pid + "/status"), "VmRSS:"));
    }

    private static long line(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException | java.io.UncheckedIOException e) {
            return -1;
        }
    }
}
