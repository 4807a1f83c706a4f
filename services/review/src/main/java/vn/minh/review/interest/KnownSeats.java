package vn.minh.review.interest;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Set;

/** Who sits in a team, now or later; answered by the feature that keeps teams. */
public interface KnownSeats {

    /** Codes of the authorities in whose teams the person sits on that day or after it. */
    Uni<Set<String>> authorities(String person, LocalDate day);
}
