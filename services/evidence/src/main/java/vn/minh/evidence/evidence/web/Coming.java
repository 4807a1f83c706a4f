package vn.minh.evidence.evidence.web;

import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.UploadPlan;

/**
 * What is on its way to a piece of evidence.
 *
 * @param upload how its bytes are to be sent
 * @param checking true while they are looked at; else absent
 */
record Coming(@Nullable UploadView upload, @Nullable Boolean checking) {

    static final Coming NOTHING = new Coming(null, null);
    static final Coming UNDER_A_LOOK = new Coming(null, true);

    static Coming by(UploadPlan plan) {
        return new Coming(UploadView.of(plan), null);
    }

    Coming checking(boolean underWay) {
        return underWay ? new Coming(upload, true) : this;
    }
}
