package vn.minh.sandbox.records.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.records.Faults;

/** Switches for fault tests; what is left out is switched off. */
@Path("/faults")
@PermitAll
public class FaultResource {

    /** Every switch may be left out. */
    public record Asked(
            @Nullable Integer rejectNext,
            @Nullable Integer delayMs,
            @Nullable Integer dropNext,
            @Nullable Boolean duplicate) {

        Faults.Plan plan() {
            return new Faults.Plan(
                    number(rejectNext), number(delayMs), number(dropNext), duplicate != null && duplicate);
        }

        private static int number(@Nullable Integer asked) {
            return asked == null ? 0 : Math.max(0, asked);
        }
    }

    private final Faults faults;

    FaultResource(Faults faults) {
        this.faults = faults;
    }

    @GET
    public Faults.Plan now() {
        return faults.plan();
    }

    @PUT
    public Faults.Plan plan(Asked asked) {
        faults.plan(asked.plan());
        return faults.plan();
    }
}
