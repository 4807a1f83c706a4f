package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;

/** In whose charge reviews are, beside what the dated assignments say. */
public interface Charges {

    /** Reviews whose authority is another than the one accountable on this day; the oldest first. */
    Uni<List<ExternalReview.Id>> astray(LocalDate day);

    /** Reviews that are not concluded and for whom no assignment names an authority on this day: they stay. */
    Uni<List<Unattended>> unattended(LocalDate day);

    /** How a review went from authority to authority, in order. */
    Uni<List<HandOver>> handOvers(ExternalReview.Id review);
}
