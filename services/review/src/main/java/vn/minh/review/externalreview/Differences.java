package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Where views differ over all open dossiers of a campaign. */
public interface Differences {

    /** The largest first. Whoever may yet read a dossier a second time sees nothing of the first reading of it. */
    Uni<List<Difference>> largest(UUID campaign, Reach reach, int atMost);
}
