package vn.minh.sandbox.records.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.records.Faults;
import vn.minh.sandbox.records.Faults.Kind;

/** Switches for fault tests; what is left out is switched off. */
@Path("/faults")
@PermitAll
public class FaultResource {

    /** Every switch may be left out. */
    public record Asked(
            @Nullable Integer rejectNext,
            @Nullable Integer dropNext,
            @Nullable Integer tooManyNext,
            @Nullable Integer awayNext,
            @Nullable Integer failEvery,
            @Nullable Integer delayEvery,
            @Nullable Integer doubleEvery,
            @Nullable Integer delayMs,
            @Nullable Boolean duplicate) {

        Faults.Plan plan() {
            return new Faults.Plan(
                    number(rejectNext),
                    number(dropNext),
                    number(tooManyNext),
                    number(awayNext),
                    number(failEvery),
                    number(delayEvery),
                    number(doubleEvery),
                    number(delayMs),
                    duplicate != null && duplicate);
        }

        private static int number(@Nullable Integer asked) {
            return asked == null ? 0 : Math.max(0, asked);
        }
    }

    /**
     * @param rejectNext what is still to come, as are the other {@code …Next}
     * @param struck how often each struck since the switches were set
     */
    public record FaultsView(
            int rejectNext,
            int dropNext,
            int tooManyNext,
            int awayNext,
            int failEvery,
            int delayEvery,
            int doubleEvery,
            int delayMs,
            boolean duplicate,
            Struck struck) {

        static FaultsView of(Faults.Plan plan, Map<Kind, Long> struck) {
            return new FaultsView(
                    plan.rejectNext(),
                    plan.dropNext(),
                    plan.tooManyNext(),
                    plan.awayNext(),
                    plan.failEvery(),
                    plan.delayEvery(),
                    plan.doubleEvery(),
                    plan.delayMs(),
                    plan.duplicate(),
                    Struck.of(struck));
        }
    }

    /** @param heard messages by either way, also those that were struck */
    public record Struck(
            long heard, long rejected, long dropped, long failed, long delayed, long doubled, long tooMany, long away) {

        static Struck of(Map<Kind, Long> struck) {
            return new Struck(
                    struck.getOrDefault(Kind.HEARD, 0L),
                    struck.getOrDefault(Kind.REJECTED, 0L),
                    struck.getOrDefault(Kind.DROPPED, 0L),
                    struck.getOrDefault(Kind.FAILED, 0L),
                    struck.getOrDefault(Kind.DELAYED, 0L),
                    struck.getOrDefault(Kind.DOUBLED, 0L),
                    struck.getOrDefault(Kind.TOO_MANY, 0L),
                    struck.getOrDefault(Kind.AWAY, 0L));
        }
    }

    private final Faults faults;

    FaultResource(Faults faults) {
        this.faults = faults;
    }

    @GET
    public FaultsView now() {
        return FaultsView.of(faults.plan(), faults.struck());
    }

    /** Sets all switches; the rotation and the counts start anew. */
    @PUT
    public FaultsView plan(Asked asked) {
        faults.plan(asked.plan());
        return now();
    }
}
