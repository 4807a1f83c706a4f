package vn.minh.publication.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.Result;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.contracts.sector.SectorUpdateEvent;

/** The numbers both sides work out, held against the samples of the page for the other side. */
class FingerprintTest {

    private static final SectorRecordUpdatedV1 HELD = golden("record.updated", SectorRecordUpdatedV1.class);
    private static final SectorRecordWithdrawnV1 MARK = golden("record.withdrawn", SectorRecordWithdrawnV1.class);
    private static final SectorInventoryReportedV1 INVENTORY =
            golden("inventory.reported", SectorInventoryReportedV1.class);

    @Test
    void theSampleOfARecordHasTheFingerprintOfThePage() {
        var fingerprint = Fingerprint.of(HELD);

        assertThat(fingerprint)
                .isEqualTo("7d3569d95066e9050cd6a8f690ff9d02c5a658897252b2dfcc85218e6e779013")
                .isEqualTo(INVENTORY.lines().getFirst().sha256());
    }

    @Test
    void theSampleOfASumIsThatOfThePage() {
        var line = INVENTORY.lines().getFirst();

        var sum = Sum.of(List.of(new Entry(line.recordKey(), line.authority(), line.revision(), line.sha256())));

        var told = INVENTORY.sums().getFirst();
        assertThat(sum).isEqualTo(new Sum(told.count(), told.sha256()));
    }

    @Test
    void aMarkIsFiveLines() {
        var fingerprint = Fingerprint.of(MARK);

        assertThat(fingerprint)
                .isEqualTo(Sha256.of(MARK.recordKey() + "\n" + MARK.revision() + "\nWITHDRAWN\n" + MARK.decisionNumber()
                        + "\n" + MARK.withdrawnOn() + "\n" + MARK.demonstration()));
    }

    @Test
    void theOrderOfTheGroupsDoesNotMatter() {
        var backwards =
                with(new Result(HELD.result().groups().reversed(), HELD.result().level()));

        assertThat(Fingerprint.of(backwards)).isEqualTo(Fingerprint.of(HELD));
    }

    static Stream<SectorUpdateEvent> everyOtherRecord() {
        var groups = HELD.result().groups();
        var first = groups.getFirst();
        var more = new Result.Group(
                first.code(), first.points().setScale(first.points().scale() + 1), first.level(), true);
        return Stream.of(
                with(new Result(groups, 3)),
                with(new Result(List.of(more, groups.getLast()), HELD.result().level())),
                with(new Result(List.of(first), HELD.result().level())),
                with(HELD.revision() + 1),
                MARK);
    }

    @ParameterizedTest
    @MethodSource("everyOtherRecord")
    void whateverIsDifferentIsSeen(SectorUpdateEvent other) {
        assertThat(Fingerprint.of(other)).isNotEqualTo(Fingerprint.of(HELD));
    }

    private static SectorRecordUpdatedV1 with(Result result) {
        return copy(HELD.revision(), result);
    }

    private static SectorRecordUpdatedV1 with(int revision) {
        return copy(revision, HELD.result());
    }

    private static SectorRecordUpdatedV1 copy(int revision, Result result) {
        return new SectorRecordUpdatedV1(
                HELD.recordKey(),
                revision,
                HELD.kind(),
                HELD.unit(),
                HELD.authority(),
                HELD.department(),
                HELD.schoolYear(),
                HELD.set(),
                result,
                HELD.decisionNumber(),
                HELD.certificateNumber(),
                HELD.decidedOn(),
                HELD.demonstration());
    }

    private static <T> T golden(String name, Class<T> type) {
        try (var sample = FingerprintTest.class.getResourceAsStream("/golden/" + name + ".v1.json")) {
            return Wire.mapper().readValue(sample, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
