package vn.minh.assessment.workbook.web;

import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.workbook.Filled;
import vn.minh.assessment.workbook.ImportWorkbook;
import vn.minh.assessment.workbook.PreviewWorkbook;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/**
 * The part of an import that opens a transaction. Apart from the resource, because the idempotency key opens it around
 * this call, and none may be open while a file is read.
 */
@ApplicationScoped
class Transfer {

    /** A repeat is the same request when it brings the same file. */
    record Sent(Filled filled, String sha256) {

        @JsonValue
        String asked() {
            return sha256;
        }
    }

    private final ImportWorkbook importing;
    private final PreviewWorkbook preview;
    private final CurrentActor actor;

    Transfer(ImportWorkbook importing, PreviewWorkbook preview, CurrentActor actor) {
        this.importing = importing;
        this.preview = preview;
        this.actor = actor;
    }

    @Idempotent
    public Uni<RestResponse<OutcomeView>> write(UUID id, ETag version, Sent sent) {
        return importing
                .handle(new ImportWorkbook.Command(
                        new SelfAssessment.Id(id), version.version(), sent.filled(), actor.get()))
                .map(outcome -> ResponseBuilder.ok(OutcomeView.of(outcome))
                        .tag(new ETag(outcome.version()).value())
                        .build());
    }

    /** Takes a key like every POST; but nothing is written, so a repeat looks again. */
    @Idempotent
    public Uni<RestResponse<OutcomeView>> preview(UUID id, Sent sent) {
        return preview.handle(new PreviewWorkbook.Command(new SelfAssessment.Id(id), sent.filled(), actor.get()))
                .map(outcome -> ResponseBuilder.ok(OutcomeView.of(outcome)).build());
    }
}
