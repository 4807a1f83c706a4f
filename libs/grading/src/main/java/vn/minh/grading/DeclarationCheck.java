package vn.minh.grading;

import java.util.Map;
import java.util.stream.Collectors;

/** Whether a declaration says something, and only what was asked for. */
final class DeclarationCheck {

    private DeclarationCheck() {}

    static void of(Item item, Given given, Faults faults) {
        var asked = item.fields().stream().map(Field::text).collect(Collectors.joining(", "));
        if (given.fields().isEmpty()) {
            faults.add(FaultCode.FIELDS_MISSING, Map.of("fields", asked));
        }
        given.fields().keySet().stream()
                .sorted()
                .forEach(code -> item.fields().stream()
                        .filter(field -> field.code().equals(code))
                        .findFirst()
                        .ifPresentOrElse(
                                field -> value(field, given.fields().getOrDefault(code, ""), faults),
                                () -> faults.add(FaultCode.FIELD_UNKNOWN, Map.of("field", code, "fields", asked))));
    }

    private static void value(Field field, String value, Faults faults) {
        if (value.isBlank()) {
            faults.add(FaultCode.FIELD_BLANK, Map.of("field", field.text()));
        } else if (!field.choices().isEmpty() && !field.choices().contains(value)) {
            faults.add(
                    FaultCode.FIELD_NOT_A_CHOICE,
                    Map.of("field", field.text(), "value", value, "choices", String.join(", ", field.choices())));
        }
    }
}
