package vn.minh.standalone.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.standalone.Trouble;

/**
 * What is answered, proved, doubted and supplemented: deploy/standalone/demo/*.json.
 *
 * @param answers in the order of the set
 * @param evidence files to be made and uploaded
 */
record Script(
        String about,
        boolean demonstration,
        String unit,
        List<Line> answers,
        List<Proof> evidence,
        Lowered lowered,
        Supplement supplement) {

    /** @param says what the school's public plans say of the item; not sent */
    record Line(
            String item,
            @Nullable Boolean met,
            @Nullable String amount,
            @Nullable String points,
            @Nullable Map<String, String> fields,
            @Nullable String says) {}

    record Proof(String item, String title) {

        String criterion() {
            return item.substring(0, item.lastIndexOf('.'));
        }
    }

    record Lowered(String item, String points, String reason) {}

    /** The criterion sent back, and how the school answers. */
    record Supplement(String criterion, String reason, String item, Given answer, String title) {}

    /** An answer as the interface takes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Given(
            @Nullable Boolean met,
            @Nullable String amount,
            @Nullable String points,
            @Nullable Map<String, String> fields,
            @Nullable List<String> evidence) {

        static Given of(Line line, List<String> evidence) {
            return new Given(line.met(), line.amount(), line.points(), line.fields(), evidence);
        }

        Given with(List<String> cited) {
            return new Given(met, amount, points, fields, cited);
        }
    }

    static Script read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), Script.class);
        } catch (IOException e) {
            throw new Trouble(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
