package vn.minh.standalone.scale;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.standalone.demo.Rehearsal;

/**
 * What people do all day: dossiers from the campaign to the approval, some forty writes each; looks at the queue, at the
 * public register, at the portal's pages. Whatever is answered otherwise than it should be, or not at all, is noted.
 */
final class Traffic implements AutoCloseable {

    private static final int READERS = 3;

    private final AtomicInteger year;
    private final Queue<String> approved = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final LongAdder reads = new LongAdder();
    private final ScheduledExecutorService people;
    private final Instant began = Instant.now();

    private Traffic(AtomicInteger year, Size size) {
        this.year = year;
        this.people = Executors.newScheduledThreadPool(
                size.writers() + READERS, Thread.ofVirtual().factory());
    }

    /** @param year the first that has no dossier; counted up */
    static Traffic on(Platform platform, AtomicInteger year, Size size) throws Exception {
        var traffic = new Traffic(year, size);
        var visitor = Visitor.signedIn(platform, "vq.hieutruong");
        for (int writer = 0; writer < size.writers(); writer++) {
            var rehearsal = new Rehearsal(platform);
            traffic.again("a dossier", size.untilNextDossier(), () -> traffic.write(rehearsal));
        }
        var officer = Api.as(platform, "dt.chuyenvien");
        var pause = size.untilNextLook();
        traffic.again("the queue", pause, () -> traffic.read(officer, "review", "/api/v1/external-reviews?size=20"));
        var anybody = Api.anonymous(platform);
        traffic.again("the register", pause, () -> traffic.read(anybody, "publication", "/"));
        traffic.again("a page of the portal", pause, () -> traffic.look(visitor));
        return traffic;
    }

    /** Over and over, with a breath between: whoever is refused at once does not knock a thousand times a second. */
    private void again(String what, Duration pause, Callable<Boolean> work) {
        var _ = people.scheduleWithFixedDelay(() -> once(what, work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void once(String what, Callable<Boolean> work) {
        try {
            if (!work.call()) {
                fail(what + " was not as it should be");
            }
        } catch (Exception | AssertionError e) {
            fail(what + ": " + e);
        }
    }

    private void fail(String what) {
        failures.add("after %.1f s %s"
                .formatted(Duration.between(began, Instant.now()).toMillis() / 1000.0, what));
    }

    private boolean write(Rehearsal rehearsal) {
        int begins = year.getAndIncrement();
        var dossier = rehearsal.signedDossier(begins + "-" + (begins + 1));
        rehearsal.approve(dossier);
        approved.add(dossier);
        return true;
    }

    private boolean read(Api who, String service, String path) {
        who.get(service, path).expect(200);
        reads.increment();
        return true;
    }

    private boolean look(Visitor visitor) throws Exception {
        var status = visitor.look("/viec-cua-toi");
        if (status != 200) {
            fail("/viec-cua-toi was answered " + status);
        }
        reads.increment();
        return true;
    }

    /** Dossiers whose approval was answered 2xx. */
    List<String> approved() {
        return List.copyOf(approved);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    long reads() {
        return reads.sum();
    }

    /** Whatever is under way is brought to its end. */
    @Override
    public void close() {
        people.close();
    }
}
