package vn.minh.evidence.evidence.web;

import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.UploadPlan;

/**
 * What is told beside a piece of evidence: what is on its way to it, and what became of its page.
 *
 * @param upload how its bytes are to be sent
 * @param checking true while they are looked at; else absent
 * @param link the page as submitted and now; absent of a file
 */
record Coming(
        @Nullable UploadView upload,
        @Nullable Boolean checking,
        @Nullable LinkView link) {

    static final Coming NOTHING = new Coming(null, null, null);
    static final Coming UNDER_A_LOOK = new Coming(null, true, null);

    static Coming by(UploadPlan plan) {
        return new Coming(UploadView.of(plan), null, null);
    }

    Coming checking(boolean underWay) {
        return underWay ? new Coming(upload, true, link) : this;
    }

    Coming and(@Nullable LinkView page) {
        return new Coming(upload, checking, page);
    }
}
