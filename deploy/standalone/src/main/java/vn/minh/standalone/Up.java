package vn.minh.standalone;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Starts what does not run, each part as soon as those it needs are ready. */
final class Up {

    private final Home home;
    private final List<Part> parts;
    private final Processes processes;
    private final Progress progress;
    private volatile boolean givenUp;

    Up(Home home, List<Part> parts, Progress progress) {
        this.home = home;
        this.parts = parts;
        this.processes = new Processes(home);
        this.progress = progress;
    }

    /** Every part, or none: when one does not come up the others are ended. */
    void run() {
        var missing = parts.stream().filter(this::isDown).toList();
        missing.forEach(Up::requireFreePorts);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            await(startAll(missing, workers));
        }
    }

    /** One part of a platform whose others run. */
    void run(Part part) {
        if (isDown(part)) {
            requireFreePorts(part);
            prepare(part);
            try {
                bringUp(part);
            } catch (Trouble trouble) {
                new Down(home, List.of(part), progress).run();
                throw trouble;
            }
        }
    }

    /**
     * No further part is launched; what has been launched is somebody else's to end. A launch under way is waited for: it
     * would not be found yet by who ends the others.
     */
    synchronized void giveUp() {
        givenUp = true;
    }

    private CompletableFuture<Void> startAll(List<Part> missing, ExecutorService workers) {
        var started = new HashMap<String, CompletableFuture<Void>>();
        var firstFailure = new CompletableFuture<Void>();
        for (var part : missing) {
            var before = part.needs().stream()
                    .map(need -> started.getOrDefault(need, CompletableFuture.completedFuture(null)))
                    .toArray(CompletableFuture[]::new);
            var own = CompletableFuture.runAsync(() -> prepare(part), workers)
                    .thenCombine(CompletableFuture.allOf(before), (_, _) -> part)
                    .thenAcceptAsync(this::bringUp, workers)
                    .whenComplete((_, failure) -> abandonOn(failure, firstFailure));
            started.put(part.name(), own);
        }
        var all = CompletableFuture.allOf(started.values().toArray(CompletableFuture[]::new));
        return CompletableFuture.anyOf(all, firstFailure).thenApply(_ -> null);
    }

    private void abandonOn(@Nullable Throwable failure, CompletableFuture<Void> firstFailure) {
        if (failure != null) {
            firstFailure.completeExceptionally(failure);
        }
    }

    private void await(CompletableFuture<Void> started) {
        try {
            started.join();
        } catch (CompletionException e) {
            boolean endsAnyway = givenUp;
            giveUp();
            if (!endsAnyway) {
                new Down(home, parts, progress).run();
            }
            throw e.getCause() instanceof Trouble trouble ? trouble : new Trouble(String.valueOf(e.getCause()), e);
        }
    }

    private void prepare(Part part) {
        try {
            part.prepare();
        } catch (IOException e) {
            throw new Trouble(part.name() + " could not be prepared: " + e.getMessage(), e);
        }
    }

    private void bringUp(Part part) {
        long began = System.nanoTime();
        var log = home.log(part.name());
        try {
            launch(part);
            if (!Wait.until(part.patience(), () -> givenUp || isDown(part) || part.answers())) {
                throw Trouble.withLog(
                        part.name() + " did not answer within "
                                + part.patience().toSeconds() + " s.",
                        log);
            }
            if (givenUp) {
                throw new Trouble(part.name() + " is not waited for any more");
            }
            if (isDown(part)) {
                throw Trouble.withLog(part.name() + " ended while it was starting.", log);
            }
            part.furnish();
        } catch (IOException e) {
            throw new Trouble(part.name() + " could not be started: " + e.getMessage(), e);
        }
        var seconds = String.format(Locale.ROOT, "%.1f", (System.nanoTime() - began) / 1e9);
        progress.say(
                part.name(),
                "ready after " + seconds + " s on port " + part.ports().getFirst());
    }

    /** Not beside {@link #giveUp()}: a part launched after the others were ended would be left running. */
    private void launch(Part part) throws IOException {
        synchronized (this) {
            if (givenUp) {
                throw new Trouble(part.name() + " was not started any more");
            }
            processes.launch(part);
        }
    }

    private boolean isDown(Part part) {
        return processes.running(part.name()).isEmpty();
    }

    private static void requireFreePorts(Part part) {
        for (int port : part.ports()) {
            if (TakenPorts.taken(port)) {
                throw new Trouble(TakenPorts.refusal(part.name(), port));
            }
        }
    }
}
