package vn.minh.publication.delivery;

import java.util.List;
import java.util.Optional;

/** Every sector database this house delivers to. */
public interface Targets {

    /** The one of a city, by the code of its department. */
    Target of(String department);

    /** Empty when a delivery's sector database is no longer among the settings: it waits until it is again. */
    Optional<Target> named(String target);

    List<Target> all();
}
