package vn.minh.review.externalreview.web;

import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Finding;

/** What the reviewer's finding means for an item, as a person says it. */
enum Decision {
    /** Nothing was recorded: the unit's points stand. */
    NONE,
    KEPT,
    LOWERED,
    RAISED,
    /** The unit answered anew: the finding counts again once it was read again. */
    REREAD;

    static Decision of(@Nullable Finding finding) {
        if (finding == null) {
            return NONE;
        }
        if (finding.reread()) {
            return REREAD;
        }
        int difference = finding.points().compareTo(finding.selfPoints());
        return difference == 0 ? KEPT : difference < 0 ? LOWERED : RAISED;
    }
}
