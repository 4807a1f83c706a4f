package vn.minh.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Puts the checks of single items together, always in the set's order: the same answers give the same list. */
final class Checks {

    /** What can be held against one item. */
    interface Check<T> {
        List<Fault> of(IndicatorSet set, Place place, T said);
    }

    private Checks() {}

    static <T> List<Fault> each(IndicatorSet set, Map<String, T> byItem, Check<T> check) {
        if (!set.complete()) {
            return List.of(new Fault(FaultCode.SET_INCOMPLETE, set.code(), Map.of()));
        }
        var unknown = new HashMap<>(byItem);
        var faults = new ArrayList<Fault>();
        set.places().forEach(place -> {
            var said = unknown.remove(place.item().code());
            if (said != null) {
                faults.addAll(check.of(set, place, said));
            }
        });
        unknown.keySet().stream()
                .sorted()
                .forEach(code -> faults.add(new Fault(FaultCode.UNKNOWN_ITEM, code, Map.of("set", set.code()))));
        return List.copyOf(faults);
    }

    static List<Fault> mandatoryAnswered(IndicatorSet set, Predicate<String> answered) {
        return set.places()
                .filter(Place::mandatory)
                .map(place -> place.item().code())
                .filter(answered.negate())
                .map(code -> new Fault(FaultCode.MANDATORY_UNANSWERED, code, Map.of()))
                .toList();
    }
}
