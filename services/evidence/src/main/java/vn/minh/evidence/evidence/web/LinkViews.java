package vn.minh.evidence.evidence.web;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.minh.evidence.evidence.LinkChecks;
import vn.minh.evidence.evidence.LinkChecks.Key;
import vn.minh.evidence.evidence.LinkedPage;
import vn.minh.evidence.evidence.Sight;

/** What became of linked pages, by the evidence that keeps them. */
@ApplicationScoped
class LinkViews {

    private final LinkChecks checks;

    LinkViews(LinkChecks checks) {
        this.checks = checks;
    }

    /** One question for all of a list. */
    Uni<Map<UUID, LinkView>> of(List<Sight> shown) {
        var pages =
                shown.stream().flatMap(sight -> LinkedPage.of(sight).stream()).toList();
        return checks.of(pages.stream().map(page -> page.id().value()).toList())
                .map(known -> known.stream().collect(toMap(one -> new Key(one.id(), one.version()), one -> one)))
                .map(known -> pages.stream()
                        .collect(toMap(
                                page -> page.id().value(),
                                page -> LinkView.of(
                                        page,
                                        known.getOrDefault(new Key(page.id(), page.number()), page.unchecked())))));
    }
}
