package vn.minh.standalone.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.minh.standalone.Api;
import vn.minh.standalone.demo.Rehearsal;

/** People at work while something else happens. */
record Traffic(Rehearsal rehearsal, Api council, List<String> confirmed) {

    /** What they do not notice. */
    interface Work {
        Object run() throws IOException;
    }

    Traffic(Rehearsal rehearsal, Api council) {
        this(rehearsal, council, new CopyOnWriteArrayList<>());
    }

    /** The waiting dossiers are approved, then files arrive until the work is done, and one more. */
    void during(List<String> waiting, Work work) {
        var done = new AtomicBoolean();
        var people = Thread.startVirtualThread(() -> {
            waiting.forEach(rehearsal::approve);
            while (!done.get()) {
                confirmed.add(file());
            }
            confirmed.add(file());
        });
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            done.set(true);
            join(people);
        }
    }

    private String file() {
        var id = rehearsal.upload();
        council.put("evidence", "/api/v1/evidence/" + id + "/confirmation", null, "1")
                .expect(200);
        return id;
    }

    private static void join(Thread people) {
        try {
            people.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
