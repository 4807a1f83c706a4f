package vn.minh.review.externalreview;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/**
 * What rights look at: an opened review has it, and so has its line in a queue.
 *
 * @param authority accountable at present
 * @param team to which it is allotted; absent: open to every team of the authority
 * @param authors everybody who had a hand in the dossier, in any round
 * @param reviewedBy everybody who recorded, requested, proposed, read a second time or settled
 * @param toReread items whose finding must be read again
 * @param found items on which a finding stands
 * @param unexplained those of them whose points differ from the unit's without a reason
 * @param supplements how often a supplement was asked
 * @param scrutiny how a second reading stands
 */
public record Reviewed(
        ExternalReview.Id id,
        Dossier dossier,
        UnitRef authority,
        @Nullable UUID team,
        State state,
        Set<String> authors,
        Set<String> reviewedBy,
        List<String> toReread,
        Set<String> found,
        List<String> unexplained,
        int supplements,
        Scrutiny scrutiny) {

    public Reviewed {
        authors = Set.copyOf(authors);
        reviewedBy = Set.copyOf(reviewedBy);
        toReread = List.copyOf(toReread);
        found = Set.copyOf(found);
        unexplained = List.copyOf(unexplained);
    }

    static Reviewed of(ExternalReview review) {
        var work = review.work();
        return new Reviewed(
                review.id(),
                review.dossier(),
                review.authority(),
                review.team(),
                review.state(),
                review.authors(),
                work.by(),
                work.findings().toReread(),
                work.findings().standing().keySet(),
                work.findings().unexplained(),
                work.requests().size(),
                work.scrutiny());
    }
}
