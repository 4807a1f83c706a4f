package vn.minh.review.proposal;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** Concluded reviews that nobody recognised yet, or whose upheld appeal is to be recognised. */
public interface Proposals {

    /** Reviews, the one concluded first first; one more than asked for when there is a next page. */
    Uni<List<UUID>> waiting(ProposalQuery query);

    /** How many wait in all, by the level that would be recognised; whatever level and page are asked for. */
    Uni<SortedMap<Integer, Long>> totals(ProposalQuery query);
}
