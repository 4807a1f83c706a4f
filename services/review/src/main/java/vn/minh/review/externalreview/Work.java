package vn.minh.review.externalreview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What reviewers did so far.
 *
 * @param requests for supplement, in order
 * @param by everybody who recorded, requested, proposed, read a second time or settled: none of them may recognise
 */
public record Work(Findings findings, List<SupplementRequest> requests, Set<String> by, SecondRead second) {

    public static final Work NONE = new Work(Findings.NONE, List.of(), Set.of(), SecondRead.NONE);

    public Work {
        requests = List.copyOf(requests);
        by = Set.copyOf(by);
    }

    Work recorded(Finding finding, ScoreSheet sheet) {
        var next = findings.with(finding);
        var weighed = second.weighed(Anomaly.isGap(sheet.with(next)));
        return new Work(next, requests, by, weighed).doneAlsoBy(finding.recordedBy());
    }

    Work requested(SupplementRequest request) {
        var all = new ArrayList<>(requests);
        all.add(request);
        return new Work(findings, all, by, second).doneAlsoBy(request.requestedBy());
    }

    /** The unit answered these items anew. */
    Work reopened(Set<String> items) {
        return new Work(findings.reopened(items), requests, by, second.reopened(items));
    }

    Work doneAlsoBy(String reviewer) {
        var all = new HashSet<>(by);
        all.add(reviewer);
        return new Work(findings, requests, all, second);
    }

    Work withSecond(SecondRead next) {
        return new Work(findings, requests, by, next);
    }

    /** What rights look at besides the findings. */
    public Scrutiny scrutiny() {
        return second.scrutiny(findings);
    }
}
