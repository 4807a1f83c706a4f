package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Steps of several aggregates that are taken all or not at all. */
public interface Together {

    <T> Uni<T> run(Supplier<Uni<T>> steps);
}
