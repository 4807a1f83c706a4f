package vn.minh.observability;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One trace from the click to the last reader, in the words of W3C: {@code 00-<trace>-<span>-<flags>}. */
@ApplicationScoped
public class Traces {

    public static final String HEADER = "traceparent";

    private static final TextMapGetter<Map<String, String>> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return List.copyOf(carrier.keySet());
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** What is going on now, by the name that others go on from; empty outside of any request or message. */
    public static Optional<String> current() {
        return written(Span.current().getSpanContext());
    }

    /**
     * Work that goes on from what somebody else began, until its answer is there.
     *
     * @param begun the other's {@code traceparent}; a trace of its own begins where it is absent or no such name
     * @param says what a person who looks at the trace wants to know; no words of persons
     */
    @SuppressWarnings("MustBeClosedChecker") // closed when the answer is there, which no block of code waits for
    public <T> Uni<T> follow(String name, @Nullable String begun, Map<String, String> says, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var parent = begun == null ? Context.root() : parent(begun);
            var span = tracer.spanBuilder(name)
                    .setParent(parent)
                    .setSpanKind(SpanKind.CONSUMER)
                    .startSpan();
            says.forEach(span::setAttribute);
            var scope = parent.with(span).makeCurrent();
            return work.get().onTermination().invoke((_, trouble, _) -> {
                if (trouble != null) {
                    span.setStatus(StatusCode.ERROR, trouble.getClass().getName());
                }
                span.end();
                scope.close();
            });
        });
    }

    private static Context parent(String traceparent) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), Map.of(HEADER, traceparent), HEADERS);
    }

    private static Optional<String> written(SpanContext span) {
        return span.isValid()
                ? Optional.of("00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex())
                : Optional.empty();
    }
}
