package vn.minh.standalone;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Each part: ready or not, its port, its memory. */
record Status(List<Line> lines) {

    record Line(String part, String state, int port, long megabytes) {}

    static Status of(Platform platform) {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Line>> questions = platform.parts().stream()
                    .<Callable<Line>>map(part -> () -> line(platform, part))
                    .toList();
            return new Status(
                    workers.invokeAll(questions).stream().map(Future::resultNow).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    boolean allReady() {
        return lines.stream().allMatch(line -> line.state().equals("ready"));
    }

    String table() {
        var text =
                new StringBuilder(String.format(Locale.ROOT, "%-12s %-10s %6s %8s%n", "part", "state", "port", "MB"));
        for (var line : lines) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-12s %-10s %6d %8s%n",
                    line.part(),
                    line.state(),
                    line.port(),
                    line.megabytes() == 0 ? "-" : Long.toString(line.megabytes())));
        }
        return text.append(String.format(Locale.ROOT, "%-12s %-10s %6s %8d%n", "all", "", "", megabytes()))
                .toString();
    }

    long megabytes() {
        return lines.stream().mapToLong(Line::megabytes).sum();
    }

    private static Line line(Platform platform, Part part) {
        int port = part.ports().getFirst();
        return platform.processes()
                .running(part.name())
                .map(identity -> new Line(
                        part.name(), part.ready() ? "ready" : "not ready", port, Memory.megabytes(identity.pid())))
                .orElseGet(() -> new Line(part.name(), "down", port, 0));
    }
}
