package vn.minh.review.recognition.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.Standings;
import vn.minh.review.recognition.Decision;
import vn.minh.review.recognition.Decisions;
import vn.minh.review.recognition.MeetRecognitions;
import vn.minh.web.CurrentActor;
import vn.minh.web.Page;

/** What heads of authorities signed, for those it concerns. */
@Authenticated
@Path("/api/v1/decisions")
class DecisionsResource {

    private final Decisions decisions;
    private final MeetRecognitions meet;
    private final Standings standings;
    private final CurrentActor actor;

    DecisionsResource(Decisions decisions, MeetRecognitions meet, Standings standings, CurrentActor actor) {
        this.decisions = decisions;
        this.meet = meet;
        this.standings = standings;
        this.actor = actor;
    }

    @GET
    public Uni<Page<DecisionView>> list(
            @RestQuery @Nullable String schoolYear,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") int size) {
        return standings.of(actor.get()).chain(standing -> {
            var query = DecisionParameters.read(Reach.of(standing), schoolYear, kind, after, size);
            return decisions
                    .list(query)
                    .map(rows -> Page.of(rows, query.size(), DecisionParameters::write)
                            .map(DecisionView::of));
        });
    }

    @GET
    @Path("{id}")
    public Uni<OpenedDecisionView> get(UUID id) {
        var asked = new Decision.Id(id);
        return standings.of(actor.get()).chain(standing -> {
            var reach = Reach.of(standing);
            return decisions
                    .within(asked, reach)
                    .chain(signed -> decisions
                            .annex(asked, reach)
                            .chain(annex -> meet.handle(annex, standing))
                            .map(annex -> OpenedDecisionView.of(signed, annex)));
        });
    }
}
