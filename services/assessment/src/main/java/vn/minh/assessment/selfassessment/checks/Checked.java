package vn.minh.assessment.selfassessment.checks;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Explanation;
import vn.minh.assessment.selfassessment.checks.Finding.Severity;
import vn.minh.domain.Fault;

/** Everything the rules found on one desk, beside what the council explained. */
public final class Checked {

    private final Desk desk;
    private final Map<String, Explanation> explanations;
    private final List<Finding> findings;

    public Checked(Desk desk, Map<String, Explanation> explanations) {
        this(
                desk,
                explanations,
                Rule.ALL.stream().flatMap(rule -> rule.on(desk)).toList());
    }

    private Checked(Desk desk, Map<String, Explanation> explanations, List<Finding> findings) {
        this.desk = desk;
        this.explanations = explanations;
        this.findings = findings;
    }

    /** What somebody sees of it who does not see every criterion. */
    public Checked ofCriteria(Predicate<String> seen) {
        var hers = findings.stream()
                .filter(finding -> seen.test(finding.criterion()))
                .toList();
        return new Checked(desk, explanations, hers);
    }

    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** The last explanation of a finding, also when it no longer stands. */
    public @Nullable Explanation explanation(Finding finding) {
        return explanations.get(finding.id());
    }

    /** What an explanation given now would rest on. */
    public String basis(Finding finding) {
        return desk.basis(finding);
    }

    /** Whether it was explained, and the answers it rests on are still those. */
    public boolean isExplained(Finding finding) {
        var explanation = explanation(finding);
        return explanation != null && explanation.basis().equals(basis(finding));
    }

    /**
     * Everything that stands against a signature, at once. A contradiction that rests on closed criteria alone was
     * signed with them: nobody could answer for it now.
     */
    public List<Fault> blocking(Predicate<String> isOpenItem) {
        var missing = of(Severity.MISSING).stream().map(finding -> finding.toFault(finding.next()));
        var unexplained = of(Severity.CONTRADICTORY).stream()
                .filter(finding ->
                        !isExplained(finding) && finding.rests().stream().anyMatch(isOpenItem))
                .map(finding -> finding.toFault(finding.next() + " Nếu câu trả lời vẫn đúng, ghi giải trình."));
        return Stream.concat(missing, unexplained).toList();
    }
}
