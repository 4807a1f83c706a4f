package vn.minh.standalone.scale;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import vn.minh.standalone.demo.Rehearsal;

/**
 * How fast approvals get through the house when many principals click at the same moment.
 *
 * @param answered from the first click to the last answer
 * @param queued from the first click until each is a review
 */
record Pace(int approvals, Duration answered, Duration queued) {

    private static final int APPROVALS = 32;
    private static final int SCHOOLS_AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static Pace of(Crowd crowd, AtomicInteger year) throws Exception {
        var rehearsal = new Rehearsal(crowd.platform());
        var signed = signed(rehearsal, year);
        var books = new Books(crowd.platform());
        long began = System.nanoTime();
        together(
                APPROVALS,
                signed.stream()
                        .<Runnable>map(dossier -> () -> rehearsal.approve(dossier))
                        .toList());
        var answered = Duration.ofNanos(System.nanoTime() - began);
        await("each is a review")
                .pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .until(() -> signed.stream().allMatch(dossier -> books.reviewsOf(UUID.fromString(dossier)) == 1));
        return new Pace(APPROVALS, answered, Duration.ofNanos(System.nanoTime() - began));
    }

    private static List<String> signed(Rehearsal rehearsal, AtomicInteger year) throws Exception {
        var signed = Collections.synchronizedList(new ArrayList<String>());
        Runnable one = () -> {
            int begins = year.getAndIncrement();
            signed.add(rehearsal.signedDossier(begins + "-" + (begins + 1)));
        };
        together(SCHOOLS_AT_ONCE, Collections.nCopies(APPROVALS, one));
        return List.copyOf(signed);
    }

    private static void together(int atOnce, List<Runnable> work) throws Exception {
        try (var people =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            for (var done : work.stream().map(people::submit).toList()) {
                done.get();
            }
        }
    }

    @Override
    public String toString() {
        return "%d approvals at once: answered in %d ms (%.1f/s), all in the queue after %d ms (%.1f/s)"
                .formatted(approvals, answered.toMillis(), perSecond(answered), queued.toMillis(), perSecond(queued));
    }

    private double perSecond(Duration time) {
        return approvals * 1000.0 / time.toMillis();
    }
}
