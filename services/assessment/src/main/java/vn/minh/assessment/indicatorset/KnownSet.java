package vn.minh.assessment.indicatorset;

import java.util.List;
import vn.minh.grading.Confidence;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Line;

/** A version of a set, wherever it stands, with what it says. */
public record KnownSet(SetVersion version, IndicatorSet content) {

    /** Lines that were not checked against the signed annex. */
    public List<Line> unverified() {
        return content.lines().stream()
                .filter(line -> line.provenance().confidence() != Confidence.OFFICIAL)
                .toList();
    }
}
