package vn.minh.evidence.evidence;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.inspection.Inspections;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.inspection.Verdict;

/** Looks that take as long as a test wants, or clean what it wants; the real ones when no test wants anything. */
@Decorator
@Priority(1)
public class SlowInspections implements Inspections {

    private static volatile CountDownLatch until = new CountDownLatch(0);
    private static volatile byte @Nullable [] left = null;
    private static final AtomicInteger BEGUN = new AtomicInteger();

    private final Inspections real;

    SlowInspections(@Delegate @Any Inspections real) {
        this.real = real;
    }

    @Override
    public Verdict inspect(Path file, MediaType declared) throws IOException {
        BEGUN.incrementAndGet();
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        var cleaned = left;
        return cleaned == null
                ? real.inspect(file, declared)
                : new Verdict.Cleaned(declared, Files.write(file.resolveSibling("cleaned"), cleaned));
    }

    /** Until this is closed, cleaning leaves these bytes of whatever comes. */
    static AutoCloseable cleaningTo(byte[] bytes) {
        left = bytes;
        return () -> left = null;
    }

    /** From here on looks wait until this is closed. */
    static AutoCloseable hold() {
        BEGUN.set(0);
        var gate = new CountDownLatch(1);
        until = gate;
        return gate::countDown;
    }

    static boolean isHeld() {
        return until.getCount() > 0;
    }

    /** How many began since they are held. */
    static int begun() {
        return BEGUN.get();
    }
}
