package vn.minh.assessment.selfassessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.grading.Given;

/**
 * What an earlier year's dossier offers to one item of this one: texts and evidence, never whether, how much or how many
 * points. Nothing of it is in the answer until somebody confirms it.
 *
 * @param from codes of the items it was said of then
 * @param schoolYear of then
 * @param changes what is different about the item since
 * @param fields declared then
 * @param evidence cited then and still stored
 */
public record Proposal(
        String item,
        List<String> from,
        String schoolYear,
        List<Change> changes,
        Map<String, String> fields,
        @Nullable String note,
        List<UUID> evidence,
        Status status) {

    public enum Status {
        OPEN,
        CONFIRMED,
        DISMISSED
    }

    /** What a later version of a set may say otherwise of an item. */
    public enum Change {
        CODE,
        TEXT,
        MAX,
        STEP,
        BANDS,
        FIELDS
    }

    public Proposal {
        from = List.copyOf(from);
        changes = List.copyOf(changes);
        fields = Map.copyOf(fields);
        evidence = List.copyOf(evidence);
    }

    boolean saysNothing() {
        return fields.isEmpty() && note == null && evidence.isEmpty();
    }

    /** What this year's council declared stays; only what is blank is filled. */
    Given mergedInto(Given there) {
        var merged = new HashMap<>(fields);
        there.fields().forEach((field, value) -> {
            if (!value.isBlank()) {
                merged.put(field, value);
            }
        });
        return new Given(there.met(), there.amount(), there.points(), merged, there.notApplicable());
    }

    Remarks mergedInto(Remarks there) {
        return new Remarks(there.note() == null ? note : there.note(), there.reason());
    }

    /** What is cited already comes first; what is no longer stored is left out. */
    List<UUID> mergedInto(List<UUID> there, Map<UUID, KnownEvidence> known, String unit) {
        var offered = evidence.stream().filter(id -> {
            var item = known.get(id);
            return item != null && item.citableBy(unit) != null;
        });
        return Stream.concat(there.stream(), offered).distinct().toList();
    }
}
