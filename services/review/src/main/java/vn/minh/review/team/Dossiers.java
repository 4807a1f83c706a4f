package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.minh.review.externalreview.ExternalReview;

/** What lies in the queues of an authority, as far as teams must know. */
public interface Dossiers {

    /** Reviews of these units that are not concluded; none opens beside until the transaction ends. */
    Uni<List<ExternalReview.Id>> open(String authority, UUID campaign, Collection<String> units);

    /** Those of these units whose dossier this authority has to review. */
    Uni<Set<String>> submitted(String authority, UUID campaign, Collection<String> units);
}
