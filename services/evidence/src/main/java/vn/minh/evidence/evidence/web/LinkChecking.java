package vn.minh.evidence.evidence.web;

import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.LookAtPage;
import vn.minh.evidence.evidence.RecordLinkCheck;
import vn.minh.web.Idempotent;

/** The part of a link check that writes; apart from the resource for the reason {@link Confirmation} is. */
@ApplicationScoped
class LinkChecking {

    /** What we found is no part of what the client asked. */
    record Look(LookAtPage.Looked looked) {

        @JsonValue
        String asked() {
            return "";
        }
    }

    private final RecordLinkCheck record;

    LinkChecking(RecordLinkCheck record) {
        this.record = record;
    }

    @Idempotent
    public Uni<RestResponse<LinkView>> record(UUID id, @Nullable Integer version, Look look) {
        var page = look.looked().page();
        return record.handle(new RecordLinkCheck.Command(page, look.looked().look()))
                .map(check -> RestResponse.ok(LinkView.of(page, check)));
    }
}
