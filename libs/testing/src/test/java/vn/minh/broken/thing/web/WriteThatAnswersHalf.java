package vn.minh.broken.thing.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import vn.minh.web.Idempotent;

/** Its answer has no status that could be kept for the repeat. */
@PermitAll
class WriteThatAnswersHalf {

    @POST
    @Idempotent
    public Uni<String> open() {
        return Uni.createFrom().item("one more");
    }
}
