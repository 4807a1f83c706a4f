package vn.minh.publication.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.SectorRecords;
import vn.minh.publication.exchange.Brought.Cell;
import vn.minh.publication.exchange.Brought.Row;

/** A file of some records, and a sheet that came back for it. */
public final class SomeFile {

    static final List<String> TITLES =
            Arrays.stream(Column.values()).map(Column::title).toList();

    private SomeFile() {}

    public static ReadSectorFiles.Book of(SectorUpdateEvent... records) {
        var lines = Stream.of(records)
                .map(record -> new SectorLine(new Delivery.Id(UUID.randomUUID()), record, null))
                .toList();
        var file = new SectorFile(
                new SectorFile.Id(UUID.randomUUID()),
                "X1",
                "by-hand",
                2026,
                3,
                lines.size(),
                "officer",
                Instant.parse("2026-11-20T02:05:00Z"));
        return new ReadSectorFiles.Book(file, lines);
    }

    static SectorUpdateEvent ownResultOf(SomeSchool school) {
        return SectorRecords.of(school.approved(1));
    }

    /** The columns in the order of {@link Column}, first the titles. */
    static Brought sheet(List<List<String>> rows) {
        var all = new ArrayList<Row>();
        all.add(row(0, TITLES));
        for (var texts : rows) {
            all.add(row(all.size(), texts));
        }
        return new Brought(null, all);
    }

    static Row row(int number, List<String> texts) {
        Map<Integer, Cell> cells = new HashMap<>();
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                cells.put(column, new Cell(texts.get(column), true));
            }
        }
        return new Row(number, cells);
    }
}
