package vn.minh.evidence.keeping.store;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Timestamps as a native query gives them. */
final class Moments {

    private Moments() {}

    static Instant of(Object column) {
        return ((OffsetDateTime) column).toInstant();
    }
}
