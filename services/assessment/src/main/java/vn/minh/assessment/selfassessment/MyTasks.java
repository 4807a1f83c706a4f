package vn.minh.assessment.selfassessment;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.minh.assessment.council.Council;
import vn.minh.contracts.assessment.EvidenceAsk;
import vn.minh.grading.Criterion;
import vn.minh.grading.IndicatorSet;

/**
 * What waits for one person in one dossier (việc của tôi).
 *
 * @param criteria assigned to her by name, in the set's order
 * @param asks for evidence, in the order of the list
 */
public record MyTasks(SelfAssessment dossier, List<Task> criteria, List<Asked> asks) {

    /**
     * @param progress of the criterion's items together
     */
    public record Task(String criterion, ItemState progress) {}

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
        var byItem = answers.stream().collect(toMap(GivenAnswer::item, Function.identity()));
        var criteria = set.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .filter(criterion -> council.answering(criterion.code()).contains(person))
                .filter(criterion -> isOpen(dossier.state(), criterion.code()))
                .map(criterion -> new Task(criterion.code(), progress(set, criterion, byItem)))
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

    private static ItemState progress(IndicatorSet set, Criterion criterion, Map<String, GivenAnswer> byItem) {
        var states = criterion.items().stream()
                .filter(item -> item.kind().answerable())
                .map(item -> ItemState.of(set, item, byItem.get(item.code())))
                .distinct()
                .toList();
        if (states.stream().allMatch(state -> state == ItemState.DONE)) {
            return ItemState.DONE;
        }
        return states.equals(List.of(ItemState.TODO)) ? ItemState.TODO : ItemState.DOING;
    }
}
