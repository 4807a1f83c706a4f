package vn.minh.review.externalreview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What reviewers did so far.
 *
 * @param requests for supplement, in order
 * @param by everybody who recorded, requested or proposed: none of them may recognise
 */
public record Work(Findings findings, List<SupplementRequest> requests, Set<String> by) {

    public static final Work NONE = new Work(Findings.NONE, List.of(), Set.of());

    public Work {
        requests = List.copyOf(requests);
        by = Set.copyOf(by);
    }

    Work recorded(Finding finding) {
        return new Work(findings.with(finding), requests, by).doneAlsoBy(finding.recordedBy());
    }

    Work requested(SupplementRequest request) {
        var all = new ArrayList<>(requests);
        all.add(request);
        return new Work(findings, all, by).doneAlsoBy(request.requestedBy());
    }

    /** The unit answered these items anew. */
    Work reopened(Set<String> items) {
        return new Work(findings.reopened(items), requests, by);
    }

    Work doneAlsoBy(String reviewer) {
        var all = new HashSet<>(by);
        all.add(reviewer);
        return new Work(findings, requests, all);
    }
}
