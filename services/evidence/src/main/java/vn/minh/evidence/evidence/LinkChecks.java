package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.minh.domain.Transition;

/** What is known of linked pages since they were kept. */
public interface LinkChecks {

    /** One version of a piece of evidence. */
    record Key(Evidence.Id id, int version) {}

    /** What is known of all versions of these pieces; a version nobody has looked at since is missing. */
    Uni<List<LinkCheck>> of(List<UUID> ids);

    /**
     * Records a look, unless a later one is recorded.
     *
     * @param due when it is to be looked at again
     * @param news the fact, where there is one: recorded with it or not at all
     */
    Uni<Void> save(LinkCheck check, Instant due, Optional<Transition<Evidence>> news);

    /**
     * The latest versions whose time has come, oldest first. Nobody else is given them before the other moment, so that
     * a look that is lost is made up for.
     */
    Uni<List<Key>> takeDue(Instant now, Instant notBefore, LinkPace pace, int most);

    /** What is known of this version: as it was kept, where nobody has looked since. */
    default Uni<LinkCheck> of(LinkedPage page) {
        return of(List.of(page.id().value()))
                .map(known -> known.stream()
                        .filter(one -> one.version() == page.number())
                        .findFirst()
                        .orElseGet(page::unchecked));
    }
}
