package vn.minh.review.proposal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.domain.Rejection;
import vn.minh.review.externalreview.QueueEntry;
import vn.minh.review.externalreview.State;
import vn.minh.review.recognition.Upheld;

/**
 * One review that waits to be recognised.
 *
 * @param concluded how it ended
 * @param upheld the appeal whose result is to be recognised instead of the review's, if there is one
 * @param against why this person may not recognise it now; empty when she may
 */
public record Proposal(
        QueueEntry entry,
        State.Concluded concluded,
        @Nullable Upheld upheld,
        Optional<Rejection> against) {

    /** What would be recognised. */
    public Result result() {
        return upheld == null ? concluded.result() : upheld.result();
    }

    public ProposalQuery.Key key() {
        return new ProposalQuery.Key(concluded.at(), entry.reviewed().id().value());
    }
}
