package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.evidence.webpage.LinkRules;
import vn.minh.evidence.webpage.PageAddress;
import vn.minh.evidence.webpage.Pages;

/**
 * Use case: asks for a linked page as it is now, for somebody who may read the evidence. Nothing is recorded and no
 * transaction is open; {@link RecordLinkCheck} records what was found.
 */
@ApplicationScoped
public class LookAtPage {

    /** @param version of the content; absent for the one at hand */
    public record Command(Evidence.Id id, @Nullable Integer version, Actor actor) {}

    /** @param look absent when the last one is young enough, or another one is on its way */
    public record Looked(LinkedPage page, @Nullable LinkLook look) {}

    private final ReadEvidence read;
    private final LinkChecks checks;
    private final Pages pages;
    private final LinkRules rules;
    private final LinkPace pace;
    private final InstantSource clock;
    private final Set<LinkChecks.Key> onTheirWay = ConcurrentHashMap.newKeySet();

    LookAtPage(
            ReadEvidence read, LinkChecks checks, Pages pages, LinkRules rules, LinkPace pace, InstantSource clock) {
        this.read = read;
        this.checks = checks;
        this.pages = pages;
        this.rules = rules;
        this.pace = pace;
        this.clock = clock;
    }

    public Uni<Looked> handle(Command command) {
        return read.one(command.id(), command.actor())
                .map(seen -> LinkedPage.required(seen.evidence(), command.version()))
                .chain(page -> checks.of(page.id(), page.number(), page.capture())
                        .chain(known -> pace.isYoung(known, clock.instant())
                                ? Uni.createFrom().item(new Looked(page, null))
                                : once(page)));
    }

    /** However many ask at the same moment, the page is asked once. */
    private Uni<Looked> once(LinkedPage page) {
        var key = new LinkChecks.Key(page.id(), page.number());
        return onTheirWay.add(key)
                ? look(page)
                        .map(look -> new Looked(page, look))
                        .onTermination()
                        .invoke(() -> onTheirWay.remove(key))
                : Uni.createFrom().item(new Looked(page, null));
    }

    Uni<LinkLook> look(LinkedPage page) {
        return switch (PageAddress.check(page.address().toString(), rules)) {
            case PageAddress.Sound(var address) ->
                pages.fetch(address, fetched -> Uni.createFrom().item(LinkLook.of(fetched)));
            case PageAddress.Unsound _ ->
                Uni.createFrom().item(new LinkLook.Failed("địa chỉ của trang không còn được phép"));
        };
    }
}
