package vn.minh.assessment.selfassessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Proposal.Change;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.grading.Crosswalk;
import vn.minh.grading.Field;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;
import vn.minh.grading.Place;

/**
 * What an earlier dossier has to offer to the items of a set: to each, what was said of the items it follows from.
 *
 * @param origins by item, the codes of the items it follows from
 */
record Offer(Earlier earlier, IndicatorSet set, Map<String, List<String>> origins) {

    static Offer of(Earlier earlier, Crosswalk crosswalk) {
        var origins = new HashMap<String, List<String>>();
        crosswalk.mappings().forEach(mapping -> mapping.to().forEach(item -> origins.put(item, mapping.from())));
        return new Offer(earlier, crosswalk.to(), origins);
    }

    /** In the set's order; evidence that is not stored any more is no offer. */
    List<Proposal> proposals(Map<UUID, KnownEvidence> known, String unit) {
        return set.places()
                .map(Place::item)
                .filter(item -> item.kind().answerable())
                .map(item -> proposal(item, known, unit))
                .flatMap(Optional::stream)
                .filter(proposal -> !proposal.saysNothing())
                .toList();
    }

    List<UUID> evidence() {
        return earlier.frozen().evidence().stream()
                .map(CitedEvidence::evidenceId)
                .distinct()
                .toList();
    }

    private Optional<Proposal> proposal(Item item, Map<UUID, KnownEvidence> known, String unit) {
        var from = origins.getOrDefault(item.code(), List.of());
        if (from.isEmpty()) {
            return Optional.empty();
        }
        var cited = earlier.frozen().evidence().stream()
                .filter(one -> from.contains(one.item()))
                .map(CitedEvidence::evidenceId)
                .distinct()
                .filter(id -> {
                    var there = known.get(id);
                    return there != null && there.citableBy(unit) != null;
                })
                .toList();
        var proposal = new Proposal(
                item.code(),
                from,
                earlier.schoolYear(),
                changes(item, from),
                fields(item, from),
                note(from),
                cited,
                Proposal.Status.OPEN);
        return Optional.of(proposal);
    }

    /** Only fields that the item still asks for, with values it still takes. */
    private Map<String, String> fields(Item item, List<String> from) {
        var fields = new LinkedHashMap<String, String>();
        earlier.frozen().answers().stream()
                .filter(answer -> from.contains(answer.item()))
                .map(Answer::fields)
                .filter(Objects::nonNull)
                .forEach(declared -> item.fields().stream()
                        .filter(field -> takes(field, declared.getOrDefault(field.code(), "")))
                        .forEach(field -> fields.putIfAbsent(field.code(), declared.getOrDefault(field.code(), ""))));
        return fields;
    }

    private static boolean takes(Field field, String value) {
        return !value.isBlank() && (field.choices().isEmpty() || field.choices().contains(value));
    }

    private @Nullable String note(List<String> from) {
        var notes = from.stream()
                .map(code -> earlier.frozen()
                        .remarks()
                        .getOrDefault(code, Remarks.NONE)
                        .note())
                .filter(Objects::nonNull)
                .toList();
        return notes.isEmpty() ? null : String.join("\n", notes);
    }

    private List<Change> changes(Item item, List<String> from) {
        var before = items(earlier.set());
        var changes = new ArrayList<Change>();
        for (var code : from) {
            var then = before.get(code);
            if (then != null) {
                addIf(!then.code().equals(item.code()), Change.CODE, changes);
                addIf(!then.text().equals(item.text()), Change.TEXT, changes);
                addIf(!Objects.equals(then.max(), item.max()), Change.MAX, changes);
                addIf(!Objects.equals(then.step(), item.step()), Change.STEP, changes);
                addIf(!then.bands().equals(item.bands()), Change.BANDS, changes);
                addIf(!then.fields().equals(item.fields()), Change.FIELDS, changes);
            }
        }
        return changes.stream().distinct().sorted().toList();
    }

    private static void addIf(boolean changed, Change change, List<Change> changes) {
        if (changed) {
            changes.add(change);
        }
    }

    private static Map<String, Item> items(IndicatorSet set) {
        var items = new HashMap<String, Item>();
        set.places().map(Place::item).forEach(item -> items.put(item.code(), item));
        return items;
    }
}
