package vn.minh.standalone.journey;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What was broken on purpose is put right at the end, the last first, whatever happened in between. */
final class Repairs implements AutoCloseable {

    interface Step {
        void run() throws Exception;
    }

    private final Deque<Step> steps = new ArrayDeque<>();

    /** Breaks something, and remembers how to put it right. */
    void after(Step fault, Step repair) throws Exception {
        steps.push(repair);
        fault.run();
    }

    @Override
    public void close() throws Exception {
        Exception first = null;
        for (var step : steps) {
            first = tried(step, first);
        }
        if (first != null) {
            throw first;
        }
    }

    private static @Nullable Exception tried(Step step, @Nullable Exception before) {
        try {
            step.run();
            return before;
        } catch (Exception trouble) {
            if (before == null) {
                return trouble;
            }
            before.addSuppressed(trouble);
            return before;
        }
    }
}
