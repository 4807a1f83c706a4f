package vn.minh.grading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The sets that tests grade by. */
final class Sets {

    /** Two groups of 100 points in steps of 0.01, every kind of item, each cap and band there is. */
    static final IndicatorSet EVERY_KIND = Json.set(everyKind());

    private Sets() {}

    static JsonNode everyKind() {
        return Json.resource("/sets/every-kind.json");
    }

    static JsonNode shipped(String file) {
        return Json.tree(Json.inRepository("services/assessment/src/main/resources/indicator-sets/" + file));
    }

    /** The set of every kind with one line written otherwise; {@code null} takes the line out. */
    static IndicatorSet everyKindWith(String pointer, String json) {
        return Json.set(changed(everyKind(), pointer, json));
    }

    static JsonNode changed(JsonNode tree, String pointer, String json) {
        var at = JsonPointer.compile(pointer);
        var parent = tree.at(at.head());
        var value = Json.reading(() -> Json.MAPPER.readTree(json));
        var last = at.last();
        if (parent instanceof ArrayNode list) {
            int index = last.getMatchingIndex();
            if (value.isNull()) {
                list.remove(index);
            } else if (index == list.size()) {
                list.add(value);
            } else {
                list.set(index, value);
            }
        } else if (value.isNull()) {
            ((ObjectNode) parent).remove(last.getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(last.getMatchingProperty(), value);
        }
        return tree;
    }
}
