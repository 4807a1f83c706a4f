package vn.minh.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.hibernate.exception.LockTimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.domain.Rejection.Stale;

class FailureTest {

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new IOException("connection reset"), Failure.PASSING),
                Arguments.of(new CompletionException(new IOException("reset")), Failure.PASSING),
                Arguments.of(pg("57P01"), Failure.PASSING),
                Arguments.of(pg("40P01"), Failure.PASSING),
                Arguments.of(pg("08006"), Failure.PASSING),
                Arguments.of(
                        new LockTimeoutException("waited", new SQLException("waited", "55P03"), "update …"),
                        Failure.PASSING),
                Arguments.of(pg("23505"), Failure.LASTING),
                Arguments.of(pg("42703"), Failure.LASTING),
                Arguments.of(new Rejected(new Stale(1, 2)), Failure.PASSING),
                Arguments.of(new Rejected(new NotYet("org-unit", "HN")), Failure.PREREQUISITE),
                Arguments.of(new Rejected(new Conflict("x", "y", "z")), Failure.LASTING),
                Arguments.of(new Unreadable("bad JSON"), Failure.LASTING),
                Arguments.of(new IllegalStateException("a bug"), Failure.LASTING),
                Arguments.of(new NoStackTraceThrowable("Timeout"), Failure.PASSING),
                Arguments.of(new VertxException("Connection was closed", true), Failure.PASSING),
                Arguments.of(ClosedConnectionException.INSTANCE, Failure.PASSING),
                Arguments.of(new NoStackTraceThrowable("Parameter at position[2] has class"), Failure.LASTING),
                Arguments.of(new NullPointerException(), Failure.LASTING));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void troubleDecidesWhetherItIsTriedAgainWaitedForOrParked(Throwable trouble, Failure expected) {
        var failure = Failure.of(trouble);

        assertThat(failure).isEqualTo(expected);
    }

    private static PgException pg(String sqlState) {
        return new PgException("trouble", "ERROR", sqlState, "");
    }
}
