package vn.minh.assessment;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Steps that must be saved together: what the ports do inside joins one transaction, so locks last until its end. */
public interface AllOrNothing {

    <T> Uni<T> run(Supplier<Uni<T>> steps);
}
