package vn.minh.assessment.selfassessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.minh.contracts.Answer;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.Given;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;
import vn.minh.grading.Place;

/**
 * What the unit approved last in an earlier school year by the same indicator set, be it by another version.
 *
 * @param ref of the version of then
 * @param set its content
 */
public record Earlier(String schoolYear, IndicatorSetRef ref, IndicatorSet set, Frozen frozen) {

    /** What each item gave then. */
    public Map<String, BigDecimal> points() {
        var given = new HashMap<String, Given>();
        frozen.answers().forEach(answer -> given.put(answer.item(), given(answer)));
        return Scored.points(set, given);
    }

    /** Whether the item was there then, of the same kind and with the same maximum. */
    public boolean isWorthTheSame(Item item) {
        return set.places()
                .map(Place::item)
                .anyMatch(before -> before.code().equals(item.code())
                        && before.kind() == item.kind()
                        && Objects.equals(before.max(), item.max()));
    }

    private static Given given(Answer answer) {
        return new Given(
                answer.met(),
                answer.amount(),
                answer.points(),
                answer.fields(),
                Boolean.TRUE.equals(answer.notApplicable()));
    }
}
