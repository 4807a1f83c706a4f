package vn.minh.publication.exchange;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import vn.minh.domain.Actor;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryStock;
import vn.minh.publication.exchange.SectorFiles.Counted;

/**
 * Use case: a workbook is back with what was answered over there. Each answer counts as any receipt does; one faulty
 * cell, and nothing of it is taken.
 */
@ApplicationScoped
public class TakeFileReceipts {

    public record Command(SectorFile.Id id, Brought brought, Actor actor) {}

    /**
     * What came of it.
     *
     * @param repeats answered just so before
     * @param overtaken answered for a revision that a newer one has replaced since: kept here, the delivery waits on
     * @param blank not filled in
     */
    public record Taken(Counted counted, int accepted, int rejected, int repeats, int overtaken, int blank) {}

    private final SectorFiles files;
    private final DeliveryStock stock;
    private final InstantSource clock;

    TakeFileReceipts(SectorFiles files, DeliveryStock stock, InstantSource clock) {
        this.files = files;
        this.stock = stock;
        this.clock = clock;
    }

    public Uni<Taken> handle(Command command) {
        return files.atOnce(() -> files.get(command.id())
                .map(found -> found.file().shownTo(command.actor()))
                .flatMap(file -> files.lines(file.id())
                        .map(lines -> Sheet.read(file, lines, command.brought()))
                        .map(filled ->
                                filled.stream().collect(toMap(one -> one.line().delivery(), one -> one)))
                        .flatMap(filled -> taken(file, filled))));
    }

    private Uni<Taken> taken(SectorFile file, Map<Delivery.Id, Sheet.Filled> filled) {
        var now = clock.instant();
        var taking = new Taking(filled, now);
        return stock.changeEach(taking.toAsk(), taking::step)
                .invoke(taking::verify)
                .chain(() -> files.note(taking.answered(), now))
                .chain(() -> files.get(file.id()))
                .map(counted -> taking.result(counted));
    }
}
