package vn.minh.sandbox.records;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether waiting helps. */
public final class Trouble {

    private static final Pattern PASSING_STATE = Pattern.compile("\\((08|53|57|40|55P)\\w*\\)");

    private Trouble() {}

    /** Connections, time-outs, a broker or a database that is away. What a statement refuses stays refused. */
    public static boolean isPassing(Throwable trouble) {
        for (@Nullable Throwable cause = trouble; cause != null; cause = next(cause)) {
            if (isPassing(cause, cause.getClass().getName(), String.valueOf(cause.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(Throwable cause, String type, String message) {
        return switch (type) {
            case "io.vertx.pgclient.PgException" ->
                PASSING_STATE.matcher(message).find();
            // The pool's own word for "no connection in time"; the driver uses the same class for wrong parameters.
            case "io.vertx.core.impl.NoStackTraceThrowable" -> message.startsWith("Timeout");
            default ->
                cause instanceof IOException
                        || cause instanceof TimeoutException
                        || type.startsWith("io.vertx.core.")
                        || type.startsWith("io.vertx.sqlclient.ClosedConnection")
                        || type.startsWith("org.apache.kafka.common.errors.");
        };
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
