package vn.minh.evidence.inspection.store;

import vn.minh.evidence.inspection.Flaw;

/** Ends a look at once, from however deep inside the file; never leaves this room. */
final class FlawFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Flaw flaw;

    FlawFound(Flaw flaw) {
        super(flaw.code(), null, false, false);
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }

    /** For what must hold in a sound file. */
    static void unless(boolean sound, Flaw flaw) {
        if (!sound) {
            throw new FlawFound(flaw);
        }
    }
}
