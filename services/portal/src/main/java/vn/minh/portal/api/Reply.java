package vn.minh.portal.api;

import java.util.Optional;
import java.util.function.Function;

/** What came of a question to a service. */
public sealed interface Reply<T> {

    /** @param version what the next move must be based on; 0 when the service said none */
    record Here<T>(T value, long version) implements Reply<T> {}

    /** It said no, and why. */
    record Refused<T>(Refusal refusal) implements Reply<T> {}

    /** It did not answer, or not in a way we understand. For a write: whether it was done is not known. */
    record Away<T>(Neighbour from) implements Reply<T> {}

    default Optional<T> maybe() {
        return this instanceof Here<T> here ? Optional.of(here.value()) : Optional.empty();
    }

    default <R> Reply<R> map(Function<T, R> view) {
        return switch (this) {
            case Here<T>(var value, var version) -> new Here<>(view.apply(value), version);
            case Refused<T>(var refusal) -> new Refused<>(refusal);
            case Away<T>(var from) -> new Away<>(from);
        };
    }

    /** The same no to another question. */
    static <R> Reply<R> withoutValue(Reply<?> no) {
        return switch (no) {
            case Here<?> _ -> throw new IllegalArgumentException("this one has an answer");
            case Refused<?>(var refusal) -> new Refused<>(refusal);
            case Away<?>(var from) -> new Away<>(from);
        };
    }

    /** Why there is nothing to show; empty when there is. */
    default Optional<String> excuse() {
        return switch (this) {
            case Here<T> _ -> Optional.empty();
            case Refused<T>(var refusal) -> Optional.of(refusal.sentence());
            case Away<T>(var from) ->
                Optional.of(from.vietnamese() + " đang tạm thời không phản hồi; các phần khác của trang vẫn dùng được."
                        + " Tải lại trang sau ít phút.");
        };
    }
}
