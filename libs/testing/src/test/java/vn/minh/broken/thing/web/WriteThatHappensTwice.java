package vn.minh.broken.thing.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;

/** Opens two things when the answer to the first was lost. */
@PermitAll
class WriteThatHappensTwice {

    @POST
    public String open() {
        return "one more";
    }
}
