package vn.minh.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is walked by key, so that rows added meanwhile neither repeat nor vanish.
 *
 * @param items at most as many as asked for
 * @param next value of {@code after} for the following page; absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int LARGEST = 200;

    /** Makes a page of rows that were read with one more than the size, to see whether there is a next. */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, String> key) {
        return rows.size() <= size
                ? new Page<>(List.copyOf(rows), null)
                : new Page<>(List.copyOf(rows.subList(0, size)), key.apply(rows.get(size - 1)));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }

    /** The size asked for, kept between 1 and {@link #LARGEST}. */
    public static int size(int asked) {
        return Math.clamp(asked, 1, LARGEST);
    }
}
