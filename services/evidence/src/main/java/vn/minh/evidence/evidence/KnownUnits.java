package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;

/** What assessment told of units: to which department's city each belongs. */
public interface KnownUnits {

    Uni<Void> remember(String unit, String department);

    /** Refuses with {@code NotYet} for a unit nobody told of. */
    Uni<String> departmentOf(String unit);
}
