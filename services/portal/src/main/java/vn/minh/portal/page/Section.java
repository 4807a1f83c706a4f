package vn.minh.portal.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Reply;

/**
 * A part of a page that comes from one service: its lines, or one sentence why there are none.
 *
 * @param more whether the service has further lines
 */
public record Section<T>(
        List<T> items, boolean more, @Nullable String excuse) {

    public Section {
        items = List.copyOf(items);
    }

    public static <T> Section<T> of(Reply<Listed<T>> reply) {
        var listed = reply.maybe();
        return new Section<>(
                listed.map(Listed::items).orElse(List.of()),
                listed.map(page -> page.next() != null).orElse(false),
                reply.excuse().orElse(null));
    }

    public <R> Section<R> map(Function<List<T>, List<R>> lines) {
        return new Section<>(lines.apply(items), more, excuse);
    }

    public boolean isEmpty() {
        return items.isEmpty() && excuse == null;
    }
}
