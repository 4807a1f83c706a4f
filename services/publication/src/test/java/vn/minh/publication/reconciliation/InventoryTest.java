package vn.minh.publication.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.publication.reconciliation.SomeRecords.ASKED;
import static vn.minh.publication.reconciliation.SomeRecords.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.contracts.sector.SectorInventoryReportedV1.Line;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;

/** Nothing is concluded from an inventory that is not whole. */
class InventoryTest {

    private static final UUID ID = UUID.randomUUID();
    private static final List<Entry> RECORDS = IntStream.range(0, 25)
            .mapToObj(n -> entry(n, n % 3 == 0 ? null : "HN-X-" + n % 3, 1, "a"))
            .toList();
    private static final List<SectorInventoryReportedV1> PARTS = parts(RECORDS);

    @Test
    void partsInAnyOrderAreTheWhole() {
        var inventory = Inventory.of(PARTS.reversed());

        assertThat(inventory.entries()).containsExactlyInAnyOrderElementsOf(RECORDS);
        assertThat(inventory.takenAt()).isEqualTo(ASKED);
    }

    @Test
    void whoHoldsNothingAnswersWithOneEmptyPart() {
        assertThat(Inventory.of(parts(List.of())).entries()).isEmpty();
    }

    static Stream<List<SectorInventoryReportedV1>> broken() {
        var changed = new ArrayList<>(RECORDS);
        changed.set(0, entry(0, null, 1, "b"));
        var doubled = new ArrayList<>(RECORDS);
        doubled.add(RECORDS.getFirst());
        return Stream.of(
                List.of(),
                PARTS.subList(0, 2),
                List.of(PARTS.get(0), PARTS.get(0), PARTS.get(2)),
                List.of(parts(changed).get(0), PARTS.get(1), PARTS.get(2)),
                Stream.of(parts(changed).getFirst(), PARTS.get(1), PARTS.get(2))
                        .map(part -> with(part, PARTS.getFirst().sums(), part.lines()))
                        .toList(),
                Stream.concat(
                                Stream.of(
                                        with(PARTS.getFirst(), PARTS.getFirst().sums(), List.of())),
                                PARTS.stream().skip(1))
                        .toList(),
                PARTS.stream()
                        .map(part ->
                                with(part, part.sums().subList(1, part.sums().size()), part.lines()))
                        .toList(),
                parts(doubled));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatDoesNotAddUpIsRefusedInPlainWords(List<SectorInventoryReportedV1> parts) {
        var refused = catchThrowableOfType(Rejected.class, () -> Inventory.of(parts));

        assertThat(refused.reason())
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("inventory-not-whole"));
        assertThat(Inventory.isNotWhole(refused)).isTrue();
    }

    private static SectorInventoryReportedV1 with(
            SectorInventoryReportedV1 part, List<SectorInventoryReportedV1.Sum> sums, List<Line> lines) {
        return new SectorInventoryReportedV1(
                part.inventoryId(),
                part.department(),
                part.setCode(),
                part.schoolYear(),
                part.part(),
                part.parts(),
                sums,
                lines,
                part.takenAt());
    }

    private static List<SectorInventoryReportedV1> parts(List<Entry> entries) {
        return SomeInventory.of(ID, "HN", "4725", "2025-2026", ASKED, entries, 10);
    }
}
