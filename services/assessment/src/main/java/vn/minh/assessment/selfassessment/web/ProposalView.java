package vn.minh.assessment.selfassessment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Proposal;

/**
 * What an earlier year offers to an item.
 *
 * @param from codes of the items it was said of then
 * @param changed whether the item is no longer what it was
 * @param changes in what
 */
record ProposalView(
        String item,
        Proposal.Status state,
        String fromSchoolYear,
        List<String> from,
        boolean changed,
        List<Proposal.Change> changes,
        Map<String, String> fields,
        @Nullable String note,
        List<UUID> evidence) {

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.item(),
                proposal.status(),
                proposal.schoolYear(),
                proposal.from(),
                !proposal.changes().isEmpty(),
                proposal.changes(),
                proposal.fields(),
                proposal.note(),
                proposal.evidence());
    }

    static List<ProposalView> of(List<Proposal> proposals) {
        return proposals.stream().map(ProposalView::of).toList();
    }
}
