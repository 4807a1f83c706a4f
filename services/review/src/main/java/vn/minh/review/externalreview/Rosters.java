package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;

/** The teams behind a review as its papers name them; answered by the feature that keeps them. */
public interface Rosters {

    /**
     * The team it is allotted to; where it lies open to every team, those in which somebody sits who worked on it.
     *
     * @param day whose members are named
     */
    Uni<List<Roster>> behind(ExternalReview review, LocalDate day);
}
