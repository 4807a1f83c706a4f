package vn.minh.testing;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How every test awaits what it does not say otherwise of: it looks often at first, because most things are there at
 * once, then less, because looking costs too, and gives up late, because a machine may be busy with something else.
 */
public final class Patience implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        ofTests();
    }

    /** For tests without an application. */
    public static void ofTests() {
        Awaitility.setDefaultTimeout(60, SECONDS);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval((looks, _) -> Duration.ofMillis(Math.min(10L * looks, 100)));
    }
}
