package vn.minh.evidence.evidence.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.ConfirmEvidence;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Finding;
import vn.minh.evidence.evidence.Limits;
import vn.minh.evidence.evidence.Looks;
import vn.minh.evidence.evidence.ReadEvidence;
import vn.minh.evidence.evidence.Sight;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/**
 * Waits for the look, and answers with what was recorded or that it goes on. Apart from the resource, because the
 * idempotency key opens a transaction around the answer, and none may be open while bytes are looked at.
 */
@ApplicationScoped
class Confirmation {

    /** Seconds. */
    private static final int ASK_AGAIN_AFTER = 2;

    private final Looks looks;
    private final ConfirmEvidence confirm;
    private final ReadEvidence read;
    private final Limits limits;
    private final CurrentActor actor;

    Confirmation(Looks looks, ConfirmEvidence confirm, ReadEvidence read, Limits limits, CurrentActor actor) {
        this.looks = looks;
        this.confirm = confirm;
        this.read = read;
        this.limits = limits;
        this.actor = actor;
    }

    /** True when there is nothing more to find out, false when the look goes on without her. */
    Uni<Boolean> look(UUID id, ETag version, @Nullable String trace) {
        var ask = new Looks.Ask(new Evidence.Id(id), version.version(), actor.get(), trace);
        // What is past that does not wait behind others' looks.
        return read.own(ask.id(), ask.actor())
                .chain(evidence -> awaits(evidence, ask.expectedVersion())
                        ? looks.recorded(ask, limits.answerWithin())
                        : Uni.createFrom().item(true));
    }

    private static boolean awaits(Evidence evidence, long asked) {
        return evidence.version() == asked && evidence.awaited().isPresent();
    }

    @Idempotent
    public Uni<RestResponse<EvidenceView>> recorded(UUID id, ETag version) {
        return confirm.handle(new ConfirmEvidence.Command(
                        new Evidence.Id(id), version.version(), actor.get(), new Finding.Settled()))
                .map(settled -> RestResponse.ResponseBuilder.ok(EvidenceView.of(settled))
                        .tag(new ETag(settled.version()).value())
                        .build());
    }

    Uni<RestResponse<EvidenceView>> goesOn(UUID id) {
        return read.own(new Evidence.Id(id), actor.get())
                .map(evidence -> RestResponse.ResponseBuilder.create(
                                RestResponse.Status.ACCEPTED,
                                EvidenceView.of(new Sight.Own(evidence), Coming.UNDER_A_LOOK))
                        .header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_AFTER)
                        .tag(new ETag(evidence.version()).value())
                        .build());
    }
}
