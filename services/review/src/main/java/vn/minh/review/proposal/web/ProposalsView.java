package vn.minh.review.proposal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.review.proposal.ListProposals;
import vn.minh.web.Page;

/**
 * A page of what waits to be recognised, as version 1 of the API shows it.
 *
 * @param next value of {@code after} for the following page; absent on the last
 * @param total how many wait, on all pages and at every level
 * @param totals the same by level
 */
record ProposalsView(List<ProposalView> items, @Nullable String next, long total, List<Total> totals) {

    record Total(int level, long count) {}

    static ProposalsView of(ListProposals.Listed listed, int size, String path) {
        var page = Page.of(listed.proposals(), size, last -> ProposalParameters.write(last.key()))
                .map(proposal -> ProposalView.of(proposal, path));
        var totals = listed.totals().entrySet().stream()
                .map(total -> new Total(total.getKey(), total.getValue()))
                .toList();
        return new ProposalsView(
                page.items(),
                page.next(),
                totals.stream().mapToLong(Total::count).sum(),
                totals);
    }
}
