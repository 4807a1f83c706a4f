package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import java.time.Duration;

/**
 * While a test holds the looks nobody waits as long as an installation lets her: a fifth is enough to be asked to come
 * back. Whoever is not held waits the whole time, however busy this machine is.
 */
@Decorator
@Priority(1)
public class ShortPatience implements Looks {

    private static final int PART = 5;

    private final Looks real;

    ShortPatience(@Delegate @Any Looks real) {
        this.real = real;
    }

    @Override
    public Uni<Boolean> recorded(Ask ask, Duration within) {
        return real.recorded(ask, SlowInspections.isHeld() ? within.dividedBy(PART) : within);
    }

    @Override
    public boolean isUnderWay(Evidence.Id id) {
        return real.isUnderWay(id);
    }
}
