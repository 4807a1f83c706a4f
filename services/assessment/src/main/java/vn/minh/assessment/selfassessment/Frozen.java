package vn.minh.assessment.selfassessment;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Result;

/**
 * What the council's signature froze: exactly what the head sees, approves and tells. What was frozen before there were
 * remarks, explanations and shares has none.
 *
 * @param fingerprint of the dossier, the round, the set, the answers, the evidence and the words
 * @param answers in the set's order, those of derived items among them
 * @param evidence in the order of the answers and of their citations
 * @param answeredBy everybody who ever gave an answer
 * @param remarks by item; never told
 * @param explanations of the contradictions that were found; never told
 * @param shares what the derived items rest on
 */
public record Frozen(
        int round,
        String fingerprint,
        List<Answer> answers,
        List<CitedEvidence> evidence,
        Result result,
        List<String> answeredBy,
        Map<String, Remarks> remarks,
        List<Explained> explanations,
        List<Share> shares) {

    /**
     * @param item absent when it concerns a whole criterion
     * @param sentence the contradiction
     * @param text why it is none
     */
    public record Explained(
            String check,
            String criterion,
            @Nullable String item,
            String sentence,
            String text,
            String by,
            Instant at) {}

    public Frozen(
            int round,
            String fingerprint,
            List<Answer> answers,
            List<CitedEvidence> evidence,
            Result result,
            List<String> answeredBy,
            @Nullable Map<String, Remarks> remarks,
            @Nullable List<Explained> explanations,
            @Nullable List<Share> shares) {
        this.round = round;
        this.fingerprint = fingerprint;
        this.answers = List.copyOf(answers);
        this.evidence = List.copyOf(evidence);
        this.result = result;
        this.answeredBy = List.copyOf(answeredBy);
        this.remarks = remarks == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(remarks));
        this.explanations = explanations == null ? List.of() : List.copyOf(explanations);
        this.shares = shares == null ? List.of() : List.copyOf(shares);
    }

    /** Answers about which nothing was said. */
    public Frozen(
            int round,
            String fingerprint,
            List<Answer> answers,
            List<CitedEvidence> evidence,
            Result result,
            List<String> answeredBy) {
        this(round, fingerprint, answers, evidence, result, answeredBy, null, null, null);
    }
}
