package vn.minh.review.workload.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.review.workload.ReadWorkload;
import vn.minh.web.CurrentActor;

/** Who carries how much of a campaign, and what will miss its last day. */
@Authenticated
@Path("/api/v1/workload")
class WorkloadResource {

    private final ReadWorkload read;
    private final CurrentActor actor;

    WorkloadResource(ReadWorkload read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    public Uni<WorkloadView> load(@RestQuery @Nullable String campaign) {
        var asked = of(campaign);
        return read.handle(new ReadWorkload.Command(asked, actor.get()))
                .map(workload -> WorkloadView.of(asked, workload));
    }

    @GET
    @Path("forecast")
    public Uni<ForecastView> forecast(@RestQuery @Nullable String campaign) {
        var asked = of(campaign);
        return read.foretell(new ReadWorkload.Command(asked, actor.get()))
                .map(outlook -> ForecastView.of(asked, outlook));
    }

    private static UUID of(@Nullable String campaign) {
        try {
            return UUID.fromString(campaign == null ? "" : campaign);
        } catch (IllegalArgumentException _) {
            throw new Rejected(new Invalid(new Fault(
                    "query",
                    "campaign",
                    "Chưa nêu đợt đánh giá, hoặc mã đợt không đọc được.",
                    "Thêm campaign= với mã của đợt đánh giá.")));
        }
    }
}
