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
 * @param said about the review beside its points
 */
public record Work(Findings findings, List<SupplementRequest> requests, Set<String> by, Said said, SecondRead second) {

    public static final Work NONE = new Work(Findings.NONE, List.of(), Set.of(), Said.NOTHING, SecondRead.NONE);

    public Work {
        requests = List.copyOf(requests);
        by = Set.copyOf(by);
    }

    /** Criteria that were returned to the unit in this round. */
    public List<String> returnedIn(int round) {
        return requests.stream()
                .filter(request -> request.round() == round)
                .flatMap(request -> request.criteria().stream())
                .distinct()
                .toList();
    }

    Work recorded(Finding finding, ScoreSheet sheet) {
        var next = findings.with(finding);
        var weighed = second.weighed(Anomaly.isGap(sheet.with(next)));
        return new Work(next, requests, by, said, weighed).doneAlsoBy(finding.recordedBy());
    }

    Work requested(SupplementRequest request) {
        var all = new ArrayList<>(requests);
        all.add(request);
        return new Work(findings, all, by, said, second).doneAlsoBy(request.requestedBy());
    }

    /** The unit answered these items anew. */
    Work reopened(Set<String> items) {
        return new Work(findings.reopened(items), requests, by, said, second.reopened(items));
    }

    Work commented(ProposalComment comment) {
        return new Work(findings, requests, by, said.with(comment), second);
    }

    Work kept(Minutes minutes) {
        return new Work(findings, requests, by, said.with(minutes), second);
    }

    Work doneAlsoBy(String reviewer) {
        var all = new HashSet<>(by);
        all.add(reviewer);
        return new Work(findings, requests, all, said, second);
    }

    Work withSecond(SecondRead next) {
        return new Work(findings, requests, by, said, next);
    }

    /** Another authority goes on: what was found stands, a second reading that nobody finished begins anew. */
    Work handedOver() {
        return second.reader() == null || second.isFinished() ? this : withSecond(second.released());
    }

    /** What rights look at besides the findings. */
    public Scrutiny scrutiny() {
        return second.scrutiny(findings);
    }
}
