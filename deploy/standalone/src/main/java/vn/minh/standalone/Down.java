package vn.minh.standalone;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;

/** Ends what runs: our services first, then what they stand on. Nothing to end is no mistake. */
final class Down {

    /** The last are those that others write to until the end. */
    private static final List<List<String>> LAST =
            List.of(List.of("keycloak"), List.of("kafka", "kafka-2", "kafka-3", "objectstore"), List.of("postgres"));

    private final List<Part> parts;
    private final Processes processes;
    private final Progress progress;

    Down(Home home, List<Part> parts, Progress progress) {
        this.parts = parts;
        this.processes = new Processes(home);
        this.progress = progress;
    }

    void run() {
        var bases = LAST.stream().flatMap(List::stream).toList();
        end(parts.stream().filter(part -> !bases.contains(part.name())).toList());
        for (var together : LAST) {
            end(parts.stream().filter(part -> together.contains(part.name())).toList());
        }
    }

    private void end(List<Part> together) {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var part : together) {
                workers.execute(() -> end(part));
            }
        }
    }

    private void end(Part part) {
        var running = processes.running(part.name());
        try {
            processes.stop(part);
            if (running.isPresent()) {
                progress.say(part.name(), "stopped");
            }
        } catch (IOException e) {
            progress.say(part.name(), "could not be stopped: " + e.getMessage());
        }
    }
}
