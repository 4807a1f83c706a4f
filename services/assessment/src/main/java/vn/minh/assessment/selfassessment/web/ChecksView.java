package vn.minh.assessment.selfassessment.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Explanation;
import vn.minh.assessment.selfassessment.checks.Checked;
import vn.minh.assessment.selfassessment.checks.Finding;
import vn.minh.assessment.selfassessment.checks.Finding.Severity;

/**
 * What the checks found.
 *
 * @param missing blocks the signature
 * @param contradictory blocks it until it is corrected or explained
 * @param unverifiable advice
 */
record ChecksView(List<Found> missing, List<Found> contradictory, List<Found> unverifiable) {

    /**
     * @param check stable id, by which it is explained
     * @param rule stable English name
     * @param item absent when it concerns the whole criterion
     * @param field of the answer
     * @param explanation the last one given; also when it no longer stands
     */
    record Found(
            String check,
            String rule,
            String criterion,
            @Nullable String item,
            @Nullable String field,
            String sentence,
            String next,
            @Nullable ExplanationView explanation) {}

    /**
     * @param stands false when an answer it explains has changed since
     */
    record ExplanationView(String text, String by, Instant at, long version, boolean stands) {

        static ExplanationView of(Explanation explanation, boolean stands) {
            return new ExplanationView(
                    explanation.text(), explanation.by(), explanation.at(), explanation.version(), stands);
        }
    }

    static ChecksView of(Checked checked) {
        return new ChecksView(
                found(checked, Severity.MISSING),
                found(checked, Severity.CONTRADICTORY),
                found(checked, Severity.UNVERIFIABLE));
    }

    private static List<Found> found(Checked checked, Severity severity) {
        return checked.of(severity).stream()
                .map(finding -> found(checked, finding))
                .toList();
    }

    private static Found found(Checked checked, Finding finding) {
        var explanation = checked.explanation(finding);
        return new Found(
                finding.id(),
                finding.rule(),
                finding.criterion(),
                finding.item(),
                finding.field(),
                finding.sentence(),
                finding.next(),
                explanation == null ? null : ExplanationView.of(explanation, checked.isExplained(finding)));
    }
}
