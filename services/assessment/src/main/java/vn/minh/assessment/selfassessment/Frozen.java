package vn.minh.assessment.selfassessment;

import java.util.List;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Result;

/**
 * What the council's signature froze: exactly what the head sees, approves and tells.
 *
 * @param fingerprint of the dossier, the round, the set, the answers and the evidence
 * @param answers in the set's order
 * @param evidence in the order of the answers and of their citations
 * @param answeredBy everybody who ever gave an answer
 */
public record Frozen(
        int round,
        String fingerprint,
        List<Answer> answers,
        List<CitedEvidence> evidence,
        Result result,
        List<String> answeredBy) {

    public Frozen {
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
        answeredBy = List.copyOf(answeredBy);
    }
}
