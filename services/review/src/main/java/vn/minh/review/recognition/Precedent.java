package vn.minh.review.recognition;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Circumstances;
import vn.minh.review.externalreview.Settled;
import vn.minh.review.recognition.KnownAppeals.Appealed;

/**
 * What was decided about a review before an act.
 *
 * @param last the recognition that was not superseded: the one that stands, or the one that was revoked
 */
public record Precedent(@Nullable Recognition last, Appealed appealed) {

    public static final Precedent NONE = new Precedent(null, Appealed.NEVER);

    public Settled settled() {
        return last == null ? Settled.NO : settled(last.state().status(), appealed);
    }

    public static Settled settled(Status last, Appealed appealed) {
        return switch (last) {
            case RECOGNISED -> appealed.upheld() == null ? Settled.RECOGNISED : Settled.NO;
            case SUPERSEDED -> Settled.NO;
            case REVOKED -> Settled.REVOKED;
        };
    }

    /** The recognition that counts, if there is one. */
    public @Nullable Recognition standing() {
        return last != null && last.state() instanceof State.Recognised ? last : null;
    }

    public Set<String> panel() {
        return appealed.panel();
    }

    /** What decides whether the head of the authority may recognise the review now. */
    Circumstances around(Instant now, boolean demonstrationSet) {
        return new Circumstances(now, settled(), demonstrationSet, panel());
    }
}
