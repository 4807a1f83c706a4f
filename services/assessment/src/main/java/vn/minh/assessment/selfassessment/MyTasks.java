package vn.minh.assessment.selfassessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.minh.assessment.council.Council;
import vn.minh.contracts.assessment.EvidenceAsk;
import vn.minh.grading.Criterion;
import vn.minh.grading.Grading;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;

/**
 * What waits for one person in one dossier (việc của tôi).
 *
 * @param criteria assigned to her by name, in the set's order
 * @param asks for evidence, in the order of the list
 */
public record MyTasks(SelfAssessment dossier, List<Task> criteria, List<Asked> asks) {

    /** How far the items of a criterion are answered. */
    public enum Progress {
        TODO,
        DOING,
        DONE
    }

    public record Task(String criterion, Progress progress) {}

    /**
     * @param overdue its day has passed
     */
    public record Asked(EvidenceAsk ask, boolean overdue) {}

    static MyTasks of(
            SelfAssessment dossier,
            IndicatorSet set,
            Council council,
            List<GivenAnswer> answers,
            String person,
            LocalDate today) {
        var unanswered = new HashSet<>(Grading.unanswered(set, Worksheet.given(answers)));
        var begun = answers.stream().map(GivenAnswer::item).toList();
        var criteria = set.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .filter(criterion -> council.answering(criterion.code()).contains(person))
                .filter(criterion -> isOpen(dossier.state(), criterion.code()))
                .map(criterion -> new Task(criterion.code(), progress(criterion, unanswered, new HashSet<>(begun))))
                .toList();
        var asks = council.asked(person).stream()
                .filter(ask -> isOpen(dossier.state(), ask.criterion()))
                .map(ask -> new Asked(ask, ask.dueOn() != null && today.isAfter(ask.dueOn())))
                .toList();
        return new MyTasks(dossier, criteria, asks);
    }

    boolean isEmpty() {
        return criteria.isEmpty() && asks.isEmpty();
    }

    /** While the head has it before her, the council still sees what was its work; what was submitted is nobody's. */
    private static boolean isOpen(State state, String criterion) {
        return switch (state) {
            case State.Opened _, State.Draft _ -> true;
            case State.CouncilSigned signed ->
                signed.supplement() == null || signed.supplement().criteria().contains(criterion);
            case State.Returned returned -> returned.criteria().contains(criterion);
            case State.Approved _ -> false;
        };
    }

    private static Progress progress(Criterion criterion, Set<String> unanswered, Set<String> begun) {
        var items = criterion.items().stream()
                .filter(item -> item.kind().answerable())
                .map(Item::code)
                .toList();
        if (items.stream().noneMatch(unanswered::contains)) {
            return Progress.DONE;
        }
        return items.stream().anyMatch(begun::contains) ? Progress.DOING : Progress.TODO;
    }
}
