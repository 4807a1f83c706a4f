package vn.minh.messaging;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.minh.observability.Traces;

/**
 * Where a change comes from: written beside every fact it causes.
 *
 * @param actor opaque id of the person or system; absent when the clock acted
 * @param causation id of the event that was handled; absent for a request
 * @param trace W3C {@code traceparent}, carried from the first click to the last reader
 */
public record Origin(@Nullable String actor, @Nullable String causation, String trace) {

    private static final String KEY = "minh.origin";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Of the work now going on; the clock's own when nobody said otherwise. */
    public static Origin current() {
        Origin known = VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY, null) : null;
        return known == null ? new Origin(null, null, trace(null)) : known;
    }

    /** From here on, until the request or message is done. */
    public void begin() {
        ContextLocals.put(KEY, this);
    }

    /**
     * What is going on now; else what somebody else began; else a name of its own.
     *
     * @param begun the other's {@code traceparent}
     */
    static String trace(@Nullable String begun) {
        return Traces.current().orElseGet(() -> begun == null ? newTrace() : begun);
    }

    private static String newTrace() {
        var ids = new byte[24];
        RANDOM.nextBytes(ids);
        var hex = HexFormat.of().formatHex(ids);
        return "00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01";
    }
}
