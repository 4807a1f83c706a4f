package vn.minh.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Measures use cases from the call until the answer is there, also where it comes later. */
@Measured
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Stopwatch {

    private record Kind(Class<?> useCase, Outcome outcome) {}

    private final MeterRegistry meters;
    private final List<Refusals> refusals;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    Stopwatch(MeterRegistry meters, @All List<Refusals> refusals) {
        this.meters = meters;
        this.refusals = refusals;
    }

    /** Without a word of its being null or not: the container takes a method whose type is annotated for another one. */
    @AroundInvoke
    Object measure(InvocationContext call) throws Exception {
        var useCase = call.getMethod().getDeclaringClass();
        long started = System.nanoTime();
        Object answer;
        try {
            answer = call.proceed();
        } catch (Exception trouble) {
            note(useCase, trouble, started);
            throw trouble;
        }
        if (answer instanceof Uni<?> later) {
            return later.onTermination().invoke((_, trouble, cancelled) -> {
                if (!cancelled) {
                    note(useCase, trouble, started);
                }
            });
        }
        note(useCase, null, started);
        return answer;
    }

    private void note(Class<?> useCase, @Nullable Throwable trouble, long started) {
        timers.computeIfAbsent(new Kind(useCase, outcome(trouble)), this::timer)
                .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
    }

    private Outcome outcome(@Nullable Throwable trouble) {
        if (trouble == null) {
            return Outcome.DONE;
        }
        return refusals.stream().anyMatch(words -> words.isRefusal(trouble)) ? Outcome.REFUSED : Outcome.FAILED;
    }

    private Timer timer(Kind kind) {
        return Steps.timer("minh.use.case", "use cases, from the call to the answer")
                .tag("use_case", kind.useCase().getSimpleName())
                .tag("outcome", kind.outcome().label())
                .register(meters);
    }
}
