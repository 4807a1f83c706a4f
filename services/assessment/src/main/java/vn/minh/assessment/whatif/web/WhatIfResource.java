package vn.minh.assessment.whatif.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.whatif.TrialEntry;
import vn.minh.assessment.whatif.TryWhatIf;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.Idempotent;

@Path("/api/v1/campaigns")
@RolesAllowed(Role.DEPARTMENT_OFFICER)
class WhatIfResource {

    private final TryWhatIf whatIf;
    private final CurrentActor actor;

    WhatIfResource(TryWhatIf whatIf, CurrentActor actor) {
        this.whatIf = whatIf;
        this.actor = actor;
    }

    @POST
    @Path("{id}/what-if")
    @Idempotent
    public Uni<RestResponse<WhatIfView>> whatIf(UUID id, @Nullable TrialEntry entry) {
        return whatIf.handle(new TryWhatIf.Command(new Campaign.Id(id), Reading.body(entry), actor.get()))
                .map(WhatIfView::of)
                .map(RestResponse::ok);
    }
}
