package vn.minh.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list left out of the JSON is an empty list, and none changes once it is in a set. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
