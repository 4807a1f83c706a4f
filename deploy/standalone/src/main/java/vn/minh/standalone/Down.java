package vn.minh.standalone;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;

/** Ends what runs: our services first, then what they stand on. Nothing to end is no mistake. */
final class Down {

    /** The last are those that others write to until the end. */
    private static final List<List<String>> LAST =
            List.of(List.of("keycloak"), List.of("kafka", "objectstore"), List.of("postgres"));

    private final Platform platform;
    private final Progress progress;

    Down(Platform platform, Progress progress) {
        this.platform = platform;
        this.progress = progress;
    }

    void run() {
        var bases = LAST.stream().flatMap(List::stream).toList();
        end(platform.parts().stream()
                .filter(part -> !bases.contains(part.name()))
                .toList());
        for (var together : LAST) {
            end(platform.parts().stream()
                    .filter(part -> together.contains(part.name()))
                    .toList());
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
        var running = platform.processes().running(part.name());
        try {
            platform.processes().stop(part);
            if (running.isPresent()) {
                progress.say(part.name(), "stopped");
            }
        } catch (IOException e) {
            progress.say(part.name(), "could not be stopped: " + e.getMessage());
        }
    }
}
