package vn.minh.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Copies of a sample, each with one value replaced by something that no field of any event looks like. */
final class Damage {

    private final JsonNode whole;
    private final List<JsonNode> broken = new ArrayList<>();

    private Damage(JsonNode whole) {
        this.whole = whole;
    }

    static List<JsonNode> inEveryPlace(JsonNode sample) {
        var damage = new Damage(sample.deepCopy());
        damage.within(damage.whole);
        return damage.broken;
    }

    private void within(JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                List.copyOf(object.properties()).forEach(field -> {
                    within(field.getValue());
                    object.set(field.getKey(), nonsense());
                    broken.add(whole.deepCopy());
                    object.set(field.getKey(), field.getValue());
                });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    var element = array.get(i);
                    within(element);
                    array.set(i, nonsense());
                    broken.add(whole.deepCopy());
                    array.set(i, element);
                }
            }
            default -> {}
        }
    }

    private JsonNode nonsense() {
        return Contract.JSON.createObjectNode().set("nonsense", Contract.JSON.createArrayNode());
    }
}
