package vn.minh.review.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.review.recognition.KnownAppeals.Appealed;

/**
 * What was decided about a review before an act.
 *
 * @param standing the recognition that counts, if there is one
 */
public record Precedent(@Nullable Recognition standing, Appealed appealed) {

    public static final Precedent NONE = new Precedent(null, Appealed.NEVER);

    /** Whether there is nothing left to recognise. */
    public boolean isSettled() {
        return standing != null && appealed.upheld() == null;
    }

    public Set<String> panel() {
        return appealed.panel();
    }
}
