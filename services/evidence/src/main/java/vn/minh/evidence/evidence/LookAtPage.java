package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
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

    /** @param look absent when the last one is young enough, or it was asked for a moment ago */
    public record Looked(LinkedPage page, @Nullable LinkLook look) {}

    private final ReadEvidence read;
    private final LinkChecks checks;
    private final Pages pages;
    private final LinkRules rules;
    private final LinkPace pace;
    private final InstantSource clock;
    /** Only of the last moment: what is older is forgotten with the next question. */
    private final Map<LinkChecks.Key, Instant> asked = new ConcurrentHashMap<>();

    LookAtPage(ReadEvidence read, LinkChecks checks, Pages pages, LinkRules rules, LinkPace pace, InstantSource clock) {
        this.read = read;
        this.checks = checks;
        this.pages = pages;
        this.rules = rules;
        this.pace = pace;
        this.clock = clock;
    }

    public Uni<Looked> handle(Command command) {
        return read.version(command.id(), command.version(), Viewing.What.LINK_CHECK, command.actor())
                .map(version -> LinkedPage.required(command.id(), version))
                .chain(page -> checks.of(page)
                        .chain(known -> pace.isYoung(known, clock.instant())
                                ? Uni.createFrom().item(new Looked(page, null))
                                : once(page)));
    }

    /** However many ask, the page is asked once in that time: from the question on, not from its answer. */
    private Uni<Looked> once(LinkedPage page) {
        var key = new LinkChecks.Key(page.id(), page.number());
        var now = clock.instant();
        asked.values().removeIf(at -> !at.plus(pace.atMost()).isAfter(now));
        return asked.putIfAbsent(key, now) == null
                ? look(page).map(look -> new Looked(page, look)).onFailure().invoke(() -> asked.remove(key))
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
