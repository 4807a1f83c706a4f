package vn.minh.assessment.selfassessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Sha256;
import vn.minh.assessment.selfassessment.Frozen.Explained;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.IndicatorSetRef;

/**
 * SHA-256 over a text that anybody can write again: one line each for the dossier, the round and the set, then one for
 * every answer and one for every citation, in the order of the frozen lists. A value is written as its length in
 * characters, a colon and itself, so that no content can look like another; an absent one is {@code -}.
 *
 * <p>An answer that says “not applicable” has a line more; then come, by item, the SHA-256 of each note and reason, and
 * of each explanation in its order. Where nothing of that was said nothing is written, so what was frozen before there
 * were such words has the fingerprint it had. Words stand as their hash: when they are erased one day, the fingerprint
 * can still be written again.
 */
final class Fingerprint {

    private final StringBuilder text = new StringBuilder("minh.self-assessment.v1\n");

    private Fingerprint() {}

    static String of(
            SelfAssessment.Id dossier,
            int round,
            IndicatorSetRef set,
            List<Answer> answers,
            List<CitedEvidence> evidence,
            Map<String, Remarks> remarks,
            List<Explained> explanations) {
        var all = new Fingerprint();
        all.line("dossier", dossier.toString());
        all.line("round", Integer.toString(round));
        all.line("set", set.code(), Integer.toString(set.version()), set.sha256());
        answers.forEach(all::answer);
        evidence.forEach(all::citation);
        new TreeMap<>(remarks).forEach(all::remarks);
        explanations.forEach(one -> all.words("explanation", one.check(), one.text()));
        return Sha256.of(all.text.toString());
    }

    private void answer(Answer answer) {
        line(
                "answer",
                answer.item(),
                answer.met() == null ? null : answer.met().toString(),
                plain(answer.amount()),
                plain(answer.points()));
        new TreeMap<>(answer.fields() == null ? Map.of() : answer.fields())
                .forEach((name, value) -> line("field", answer.item(), name, value));
        if (Boolean.TRUE.equals(answer.notApplicable())) {
            line("not-applicable", answer.item());
        }
    }

    private void remarks(String item, Remarks remarks) {
        words("note", item, remarks.note());
        words("reason", item, remarks.reason());
    }

    private void words(String what, String of, @Nullable String text) {
        if (text != null) {
            line(what, of, Sha256.of(text));
        }
    }

    private void citation(CitedEvidence cited) {
        line(
                "evidence",
                cited.item(),
                cited.evidenceId().toString(),
                cited.code(),
                Integer.toString(cited.version()),
                cited.sha256());
    }

    private void line(String what, @Nullable String... values) {
        text.append(what);
        for (var value : values) {
            text.append(' ').append(value == null ? "-" : value.length() + ":" + value);
        }
        text.append('\n');
    }

    /** 4.50 and 4.5 are the same answer. */
    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
