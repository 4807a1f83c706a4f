package vn.minh.deployment.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.minh.deployment.Sources;

/**
 * Objects of operators (KEDA, CloudNativePG and its backup plugin, Prometheus): the fields this chart uses, with their
 * forms, as {@code operator-fields.yaml} says them. It also says where each was read.
 */
final class OperatorFields {

    private static final Map<String, OperatorFields> KNOWN = read();
    private static final String QUANTITY = "[+-]?\\d+(\\.\\d+)?([KMGTPE]i|[numkMGTPE])?";

    private final JsonNode definition;

    private OperatorFields(JsonNode definition) {
        this.definition = definition;
    }

    static Set<String> types() {
        return KNOWN.keySet();
    }

    static boolean know(String type) {
        return KNOWN.containsKey(type);
    }

    static List<String> findings(String type, JsonNode object) {
        var known = KNOWN.get(type);
        var name = Manifest.kindAndName(object);
        if (known == null) {
            return List.of(name + " is a " + type + ", which nobody here knows");
        }
        return known.wrong(object).stream().map(wrong -> name + " " + wrong).toList();
    }

    /** Where it was read: repository@commit path. */
    static List<String> sources(String type) {
        return definition(type).path("read").valueStream().map(JsonNode::asText).toList();
    }

    /** Which of its fields an object has, as the file names them. */
    static Set<String> used(String type, JsonNode object) {
        var used = new TreeSet<String>();
        visit("spec", object.path("spec"), new Visitor() {
            @Override
            public void object(String path, JsonNode node) {}

            @Override
            public void value(String path, JsonNode node) {
                definition(type)
                        .path("fields")
                        .fieldNames()
                        .forEachRemaining(field -> used.addAll(covers(field, path) ? Set.of(field) : Set.of()));
            }
        });
        return used;
    }

    static Set<String> fields(String type) {
        var fields = new TreeSet<String>();
        definition(type).path("fields").fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static JsonNode definition(String type) {
        return Objects.requireNonNull(KNOWN.get(type)).definition;
    }

    private Set<String> wrong(JsonNode object) {
        var wrong = new TreeSet<String>();
        object.fieldNames().forEachRemaining(name -> {
            if (!Set.of("apiVersion", "kind", "metadata", "spec").contains(name)) {
                wrong.add("has " + name);
            }
        });
        visit("spec", object.path("spec"), new Visitor() {
            @Override
            public void object(String path, JsonNode node) {
                definition.path("required").forEach(required -> {
                    var name = child(path, required.asText());
                    if (!name.isEmpty() && !node.has(name)) {
                        wrong.add("lacks " + required.asText());
                    }
                });
            }

            @Override
            public void value(String path, JsonNode node) {
                var forms = forms(path);
                if (forms.isEmpty()) {
                    wrong.add("has " + path);
                } else if (forms.stream().noneMatch(form -> fits(form, node))) {
                    wrong.add("has " + path + ": " + node + ", not " + forms);
                }
            }
        });
        return wrong;
    }

    private List<String> forms(String path) {
        var forms = new ArrayList<String>();
        definition.path("fields").properties().stream()
                .filter(field -> covers(field.getKey(), path))
                .forEach(field -> forms.add(field.getValue().asText()));
        return forms;
    }

    private static boolean fits(String form, JsonNode value) {
        return switch (form) {
            case "text" -> value.isTextual() && !value.asText().isBlank();
            case "number" -> value.isIntegralNumber();
            case "flag" -> value.isBoolean();
            case "quantity" -> value.isValueNode() && value.asText().matches(QUANTITY);
            default ->
                value.isTextual() && !value.asText().isEmpty() && value.asText().matches(form);
        };
    }

    private static String child(String parent, String path) {
        int last = path.lastIndexOf('/');
        return path.substring(0, last).equals(parent) ? path.substring(last + 1) : "";
    }

    private static boolean covers(String field, String path) {
        return field.endsWith("/**") ? path.startsWith(field.substring(0, field.length() - 2)) : field.equals(path);
    }

    private interface Visitor {
        void object(String path, JsonNode node);

        void value(String path, JsonNode node);
    }

    private static void visit(String path, JsonNode node, Visitor visitor) {
        if (node.isObject()) {
            visitor.object(path, node);
            node.properties().forEach(entry -> visit(path + "/" + entry.getKey(), entry.getValue(), visitor));
        } else if (node.isArray()) {
            node.forEach(element -> visit(
                    path.endsWith("/triggers")
                            ? path + "[" + element.path("type").asText() + "]"
                            : path,
                    element,
                    visitor));
        } else {
            visitor.value(path, node);
        }
    }

    private static Map<String, OperatorFields> read() {
        var known = new TreeMap<String, OperatorFields>();
        Sources.read("helm/src/test/resources/operator-fields.yaml")
                .properties()
                .forEach(entry -> known.put(entry.getKey(), new OperatorFields(entry.getValue())));
        return known;
    }
}
