package vn.minh.grading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a unit answered, by item code. */
public record Answers(Map<String, Given> byItem) {

    public Answers {
        byItem = Map.copyOf(byItem);
    }

    public static Answers of(Map<String, Given> byItem) {
        return new Answers(byItem);
    }

    @Nullable Given to(String item) {
        return byItem.get(item);
    }
}
