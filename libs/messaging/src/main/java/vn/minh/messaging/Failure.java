package vn.minh.messaging;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.HeaderRequired;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Rejection.KeyReused;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Rejection.Unavailable;

/** Why handling failed, as far as it decides what happens next. */
enum Failure {
    /** The database, the network or a lost race: tried again until it works, never parked. */
    PASSING,
    /** A fact that must come first has not arrived: the subject waits and resumes by itself. */
    PREREQUISITE,
    /** Trying again would fail again: the subject is parked for an operator. */
    LASTING;

    static Failure of(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = next(cause)) {
            if (cause instanceof Rejected rejected) {
                return of(rejected.reason());
            }
            if (isPassing(cause)) {
                return PASSING;
            }
        }
        return LASTING;
    }

    /** Whether the database had no time or room for it: nobody's fault, and better in a moment. */
    static boolean isBusy(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = next(cause)) {
            if (passingState(sqlState(cause))) {
                return true;
            }
        }
        return false;
    }

    private static Failure of(Rejection reason) {
        return switch (reason) {
            case NotYet _ -> PREREQUISITE;
            case Stale _, Unavailable _ -> PASSING;
            case NotFound _, IllegalMove _, Forbidden _, Invalid _, Conflict _, HeaderRequired _, KeyReused _ ->
                LASTING;
        };
    }

    private static boolean isPassing(Throwable cause) {
        return switch (cause) {
            case PgException _, SQLException _ -> passingState(sqlState(cause));
            case IOException _, TimeoutException _, OptimisticLockException _, ClosedConnectionException _ -> true;
            // The driver says that it has no connection, or none free in time, with nothing but a message. The same
            // nameless failure with another message is a statement it could not encode: that stays wrong for ever.
            case IllegalStateException _, VertxException _, NoStackTraceThrowable _ -> speaksOfTheConnection(cause);
            default -> false;
        };
    }

    private static boolean speaksOfTheConnection(Throwable cause) {
        var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("closed") || message.contains("timeout") || message.contains("pool");
    }

    /** The driver's own exception, or the one that Hibernate makes of it. */
    private static @Nullable String sqlState(Throwable cause) {
        return switch (cause) {
            case PgException pg -> pg.getSqlState();
            case SQLException sql -> sql.getSQLState();
            default -> null;
        };
    }

    /** Connection, resources, shutdown, serialisation, lock not available; everything else is the statement's fault. */
    private static boolean passingState(@Nullable String sqlState) {
        return sqlState != null
                && (sqlState.startsWith("08")
                        || sqlState.startsWith("53")
                        || sqlState.startsWith("57")
                        || sqlState.startsWith("40")
                        || sqlState.startsWith("25P")
                        || sqlState.startsWith("55P"));
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
