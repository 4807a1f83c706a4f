package vn.minh.evidence.inspection.store;

import vn.minh.evidence.inspection.Flaw;

/** How large a picture says it is: whoever shows it takes memory for that, however small the file. */
record Pixels(long width, long height) {

    Pixels {
        FlawFound.unless(width > 0 && height > 0, Flaw.DAMAGED);
    }

    void within(long most) {
        FlawFound.unless(width <= most / height, Flaw.TOO_MANY_PIXELS);
    }
}
