package vn.minh.grading;

import java.util.List;
import java.util.function.BiConsumer;

/** Goes through a list of the set and tells each element's JSON pointer. */
final class Each {

    private Each() {}

    static <T> void of(List<T> list, String path, BiConsumer<String, T> seen) {
        for (int i = 0; i < list.size(); i++) {
            seen.accept(path + "/" + i, list.get(i));
        }
    }
}
