package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestResponse;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.web.Idempotent;

/** A door behind which a fact is told, once for each time it is really entered. */
@Path("/told")
@Idempotent
@RolesAllowed("council")
public class TellingResource {

    public record Telling(UUID subject, long sequence) {}

    public record TellingView(UUID subject, int entered) {}

    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");

    private final Transactions transactions;
    private final EventLog eventLog;
    private final AtomicInteger entered = new AtomicInteger();

    TellingResource(Transactions transactions, EventLog eventLog) {
        this.transactions = transactions;
        this.eventLog = eventLog;
    }

    @POST
    public Uni<RestResponse<TellingView>> tell(Telling telling) {
        return told(telling);
    }

    private Uni<RestResponse<TellingView>> told(Telling telling) {
        return transactions
                .run(session -> eventLog.append(
                        session,
                        telling.sequence(),
                        new EvidenceDroppedV1(telling.subject(), "HN-THCS-VINH-QUYNH", AT)))
                .map(_ -> new TellingView(telling.subject(), entered.incrementAndGet()))
                .map(view -> RestResponse.ResponseBuilder.ok(view).tag("1").build());
    }

    @POST
    @Path("in-vain")
    public Uni<RestResponse<TellingView>> tellInVain(Telling telling) {
        return told(telling).invoke(() -> {
            throw new Rejected(new Conflict("in-vain", "Không ghi.", "Thử lại."));
        });
    }

    /** Breaks with words of the request in its failure, as code may that did not think of a log. */
    @POST
    @Path("{words}")
    public Uni<RestResponse<TellingView>> breakWith(String words, Telling telling) {
        return Uni.createFrom().failure(new IllegalStateException("not made for " + words));
    }
}
