package vn.minh.review.externalreview.web;

import java.util.List;
import vn.minh.contracts.Result;
import vn.minh.grading.TraceLine;
import vn.minh.review.externalreview.ScoreSheet;

/**
 * What the answers and the findings come to at this moment.
 *
 * @param explanation how each level was read, in Vietnamese
 */
record PreviewView(List<Result.Group> groups, int level, List<String> explanation) {

    static PreviewView of(ScoreSheet sheet) {
        var result = sheet.result();
        return new PreviewView(
                result.groups(),
                result.level(),
                sheet.reviewed().trace().stream()
                        .filter(line -> !line.rule().givesPoints())
                        .map(TraceLine::sentence)
                        .toList());
    }
}
