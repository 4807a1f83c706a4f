package vn.minh.standalone;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits on a condition. */
public final class Wait {

    private static final long STEP_MILLIS = 20;

    private Wait() {}

    /** Whether it came true in time. */
    public static boolean until(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
