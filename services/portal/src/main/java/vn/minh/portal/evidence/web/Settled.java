package vn.minh.portal.evidence.web;

import org.jspecify.annotations.Nullable;
import vn.minh.portal.evidence.Piece;
import vn.minh.portal.page.Done;

/** How the content that was confirmed last came out: of the piece itself, or of what shall take its place. */
public enum Settled {
    KEPT(Done.KEPT),
    REFUSED(Done.NOT_TAKEN),
    CHECKING(Done.BEING_CHECKED),
    UNKNOWN(Done.NOT_CHECKED);

    private final Done done;

    Settled(Done done) {
        this.done = done;
    }

    Done done() {
        return done;
    }

    static Settled of(@Nullable Piece piece) {
        if (piece == null) {
            return UNKNOWN;
        }
        if (piece.isChecking() || piece.isAwaited() || piece.replacement() != null) {
            return CHECKING;
        }
        return piece.refusal() != null ? REFUSED : piece.isKept() ? KEPT : UNKNOWN;
    }
}
