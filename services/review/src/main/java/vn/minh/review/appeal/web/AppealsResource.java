package vn.minh.review.appeal.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Vietnam;
import vn.minh.review.appeal.Appeal;
import vn.minh.review.appeal.Appeals;
import vn.minh.review.appeal.MeetAppeal;
import vn.minh.review.externalreview.Standings;
import vn.minh.web.CurrentActor;
import vn.minh.web.Page;

/** Appeals of a unit, of a panel, of an authority; and one of them opened. */
@Authenticated
@Path("/api/v1/appeals")
class AppealsResource {

    private final Appeals appeals;
    private final MeetAppeal meet;
    private final Standings standings;
    private final CurrentActor actor;
    private final InstantSource clock;

    AppealsResource(Appeals appeals, MeetAppeal meet, Standings standings, CurrentActor actor, InstantSource clock) {
        this.appeals = appeals;
        this.meet = meet;
        this.standings = standings;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    public Uni<Page<AppealLineView>> list(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String recognition,
            @RestQuery @Nullable String review,
            @RestQuery @DefaultValue("false") boolean late,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") int size) {
        var asked = new ListParameters(state, recognition, review, late, after, size);
        var today = Vietnam.dayOf(clock.instant());
        return standings
                .of(actor.get())
                .map(standing -> asked.read(standing, today))
                .chain(query -> appeals.list(query)
                        .map(rows -> Page.of(rows, query.size(), row -> ListParameters.write(row.key()))
                                .map(row -> AppealLineView.of(row, today))));
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<AppealView>> get(UUID id) {
        var today = Vietnam.dayOf(clock.instant());
        return meet.handle(new Appeal.Id(id), actor.get())
                .map(met -> AppealView.answer(RestResponse.Status.OK, met, today));
    }
}
