package vn.minh.assessment;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Steps that must be saved together: what the ports do inside joins one transaction, so locks last until its end. */
public interface AllOrNothing {

    <T> Uni<T> run(Supplier<Uni<T>> steps);

    /** Takes the same steps, then takes them all back: what would happen, by the very rules by which it would. */
    <T> Uni<T> rehearse(Supplier<Uni<T>> steps);
}
