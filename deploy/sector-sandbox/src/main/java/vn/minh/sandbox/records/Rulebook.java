package vn.minh.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a record must be to be taken: its own schema first, then what a schema cannot say. */
@ApplicationScoped
public class Rulebook {

    private final JsonSchema record = schema("sector-record");
    private final JsonSchema withdrawal = schema("sector-withdrawal");
    private final Set<String> knownUnits;

    Rulebook(@ConfigProperty(name = "minh.sandbox.known-units") Optional<List<String>> knownUnits) {
        this.knownUnits = Set.copyOf(knownUnits.orElse(List.of()));
    }

    /** @param state the message asks for */
    public Optional<Refusal> check(State state, JsonNode sent) {
        var schema = switch (state) {
            case HELD -> record;
            case WITHDRAWN -> withdrawal;
        };
        var broken = schema.validate(sent).stream()
                .min(Comparator.comparing(found -> found.getInstanceLocation().toString()));
        return broken.map(Rulebook::shape).or(() -> checkMeaning(state, sent));
    }

    private Optional<Refusal> checkMeaning(State state, JsonNode sent) {
        var unit = sent.at("/unit/code").asText();
        var year = sent.path("schoolYear").asText();
        var key = String.join(
                "|",
                unit,
                sent.at("/set/code").asText(),
                year,
                sent.path("kind").asText());
        if (!key.equals(sent.path("recordKey").asText())) {
            return Optional.of(new Refusal(
                    "record-key", "Khóa bản ghi không khớp nội dung: theo nội dung phải là “" + key + "”."));
        }
        if (Integer.parseInt(year.substring(5)) != Integer.parseInt(year.substring(0, 4)) + 1) {
            return Optional.of(new Refusal("school-year", "Năm học “" + year + "” không phải hai năm liền nhau."));
        }
        if (!isDay(sent.path(state.day()).asText())) {
            return Optional.of(
                    switch (state) {
                        case HELD -> new Refusal("decided-on", "Ngày quyết định không có trong lịch.");
                        case WITHDRAWN -> new Refusal("withdrawn-on", "Ngày rút không có trong lịch.");
                    });
        }
        if (!knownUnits.isEmpty() && !knownUnits.contains(unit)) {
            return Optional.of(new Refusal("unknown-unit", "CSDL ngành chưa có đơn vị mang mã “" + unit + "”."));
        }
        return Optional.empty();
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Rulebook.class.getResourceAsStream("/schema/" + name + ".json"));
    }

    private static Refusal shape(ValidationMessage broken) {
        return new Refusal(
                "schema",
                "Trường “" + broken.getInstanceLocation() + "” không đúng khuôn dạng (quy định “" + broken.getType()
                        + "”).");
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
