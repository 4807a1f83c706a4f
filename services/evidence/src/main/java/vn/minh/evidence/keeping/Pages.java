package vn.minh.evidence.keeping;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;

/** One page after the other, and nothing kept of those that were. */
interface Pages {

    static <S> Uni<Void> walk(S first, Predicate<S> done, Function<S, Uni<S>> step) {
        var at = new AtomicReference<>(first);
        return Multi.createBy()
                .repeating()
                .uni(() -> step.apply(at.get()).invoke(at::set))
                .whilst(place -> !done.test(place))
                .onItem()
                .ignoreAsUni();
    }

    static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(one -> step.apply(one).replaceWith(one))
                .onItem()
                .ignoreAsUni();
    }
}
