package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Use case: linked pages whose time has come are looked at again. One that fails is taken up later; the rest go on. */
@ApplicationScoped
public class CheckDueLinks {

    private static final int AT_ONCE = 100;
    private static final int SIDE_BY_SIDE = 8;
    private static final Duration AGAIN = Duration.ofHours(1);

    public record Command() {}

    private record Looked(LinkedPage page, LinkLook look) {}

    private final Evidences evidences;
    private final LinkChecks checks;
    private final LookAtPage look;
    private final RecordLinkCheck record;
    private final LinkPace pace;
    private final InstantSource clock;

    CheckDueLinks(
            Evidences evidences,
            LinkChecks checks,
            LookAtPage look,
            RecordLinkCheck record,
            LinkPace pace,
            InstantSource clock) {
        this.evidences = evidences;
        this.checks = checks;
        this.look = look;
        this.record = record;
        this.pace = pace;
        this.clock = clock;
    }

    /** How many were recorded. Pages are asked for side by side, and recorded one after the other. */
    public Uni<Integer> handle(Command command) {
        var now = clock.instant();
        return checks.takeDue(now, now.plus(AGAIN), pace, AT_ONCE)
                .chain(this::pages)
                .onItem()
                .transformToMulti(pages -> Multi.createFrom().iterable(pages))
                .onItem()
                .transformToUni(page -> look.look(page)
                        .map(found -> new Looked(page, found))
                        .onFailure()
                        .recoverWithNull())
                .merge(SIDE_BY_SIDE)
                .onItem()
                .transformToUniAndConcatenate(
                        looked -> record.handle(new RecordLinkCheck.Command(looked.page(), looked.look()))
                                .onFailure()
                                .recoverWithNull())
                .collect()
                .asList()
                .map(List::size);
    }

    private Uni<List<LinkedPage>> pages(List<LinkChecks.Key> due) {
        return evidences
                .known(due.stream().map(key -> key.id().value()).toList())
                .map(known -> known.stream()
                        .collect(Collectors.toMap(evidence -> evidence.id().value(), evidence -> evidence)))
                .map(known -> due.stream()
                        .flatMap(key -> Optional.ofNullable(known.get(key.id().value()))
                                .flatMap(evidence -> LinkedPage.of(evidence, key.version()))
                                .stream())
                        .toList());
    }
}
