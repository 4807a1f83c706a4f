package vn.minh.portal.session;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** All signed-in browsers. Without the id nothing kept here can be opened. */
public interface BrowserSessions {

    Uni<Void> keep(SessionId id, BrowserSession session, Instant now, Instant until);

    /** Empty when it ended, ran out, or never was. */
    Uni<Optional<BrowserSession>> find(SessionId id, Instant now);

    Uni<Void> end(SessionId id);

    /** Lets requests that are on their way with the old id still come through. */
    Uni<Void> endBy(SessionId id, Instant until);

    /** @return how many had run out and are gone now */
    Uni<Integer> forgetExpired(Instant now);
}
