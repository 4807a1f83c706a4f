package vn.minh.publication.reconciliation;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.sector.RecordState;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.contracts.sector.SectorInventoryReportedV1.Line;

/** The answer of a sector database, cut into parts as small as a test likes. */
final class SomeInventory {

    private SomeInventory() {}

    static List<SectorInventoryReportedV1> of(
            UUID id, String department, String set, String year, Instant takenAt, List<Entry> entries, int size) {
        var sums = sums(entries);
        int parts = Math.max(1, (entries.size() + size - 1) / size);
        var all = new ArrayList<SectorInventoryReportedV1>();
        for (int part = 1; part <= parts; part++) {
            var lines = entries.subList((part - 1) * size, Math.min(part * size, entries.size())).stream()
                    .map(entry -> new Line(
                            entry.recordKey(), entry.authority(), entry.revision(), RecordState.HELD, entry.sha256()))
                    .toList();
            all.add(new SectorInventoryReportedV1(id, department, set, year, part, parts, sums, lines, takenAt));
        }
        return all;
    }

    private static List<SectorInventoryReportedV1.Sum> sums(List<Entry> entries) {
        return entries.stream().collect(groupingBy(entry -> Comparison.group(entry.authority()))).entrySet().stream()
                .map(group -> {
                    var sum = Sum.of(group.getValue());
                    var authority = group.getValue().getFirst().authority();
                    return new SectorInventoryReportedV1.Sum(authority, sum.count(), sum.sha256());
                })
                .toList();
    }
}
