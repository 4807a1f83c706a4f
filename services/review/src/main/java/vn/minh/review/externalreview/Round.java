package vn.minh.review.externalreview;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Result;

/**
 * One approval of the unit (vòng): what was frozen then, kept as it came.
 *
 * @param number from 1
 * @param evidence exactly the versions that were sealed with this round
 * @param authors everybody who answered, signed or approved: none of them may review or recognise
 */
public record Round(
        int number,
        String fingerprint,
        List<Answer> answers,
        List<CitedEvidence> evidence,
        Result result,
        Set<String> authors,
        Instant approvedAt) {

    public Round {
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
        authors = Set.copyOf(authors);
    }
}
