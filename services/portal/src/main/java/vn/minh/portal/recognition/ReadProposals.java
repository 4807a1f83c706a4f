package vn.minh.portal.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.minh.domain.Role;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Reply;
import vn.minh.portal.api.Together;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Person;
import vn.minh.portal.report.CampaignReports;

/** Gathers what the page of proposals shows: what waits is review's, how many came is reporting's. */
@ApplicationScoped
public class ReadProposals {

    private final Together together;
    private final Decisions decisions;
    private final CampaignReports reports;

    ReadProposals(Together together, Decisions decisions, CampaignReports reports) {
        this.together = together;
        this.decisions = decisions;
        this.reports = reports;
    }

    public ProposalsSight handle(Person person, ProposalSearch search, Set<UUID> chosen, Keys keys) {
        var coverage = together.ask(() -> coverage(person, search));
        var page = decisions.proposals(person, search);
        return new ProposalsSight(
                search,
                page.maybe().orElse(ProposalPage.NONE),
                chosen,
                keys,
                Section.of(coverage.get()),
                page.excuse().orElse(null));
    }

    private Reply<Listed<Coverage>> coverage(Person person, ProposalSearch search) {
        if (!person.hasAny(Role.AUTHORITY_HEAD, Role.AUTHORITY_OFFICER)) {
            return new Reply.Here<>(new Listed<>(List.of(), null), 0);
        }
        var year = search.schoolYear();
        return reports.all(person)
                .map(page -> new Listed<>(
                        page.items().stream()
                                .map(Coverage::of)
                                .filter(one -> year == null || one.schoolYear().equals(year))
                                .toList(),
                        page.next()));
    }
}
