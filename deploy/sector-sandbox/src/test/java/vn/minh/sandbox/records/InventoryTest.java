package vn.minh.sandbox.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.sandbox.records.Inventory.Line;
import vn.minh.sandbox.records.Inventory.Scope;
import vn.minh.sandbox.records.Inventory.Sum;
import vn.minh.sandbox.records.Standing.Group;

class InventoryTest {

    private static final Scope SCOPE = new Scope("HN-SO", "4725", "2026-2027");

    /** The record, the fingerprint and the sum that the page for the receiving side shows. */
    @Test
    void thePrintedSampleHasThePrintedFingerprintAndSum() {
        var inventory = taken(sample());

        assertThat(inventory.lines())
                .extracting(Line::sha256)
                .containsExactly("7d3569d95066e9050cd6a8f690ff9d02c5a658897252b2dfcc85218e6e779013");
        assertThat(inventory.sums())
                .containsExactly(new Sum(
                        "HN-X-DAI-THANH", 1, "a01549385661de6073715dd9c1577dd8d98b8ae936bf3e90f7bb50b68aaebdd8"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whateverIsChangedShows(UnaryOperator<Standing> change) {
        assertThat(change.apply(sample()).fingerprint()).isNotEqualTo(sample().fingerprint());
    }

    static Stream<UnaryOperator<Standing>> changes() {
        return Stream.of(
                s -> record("Y", s.revision(), s.level(), s.groups(), s.decisionNumber(), s.day(), s.demonstration()),
                s -> record(s.recordKey(), 3, s.level(), s.groups(), s.decisionNumber(), s.day(), s.demonstration()),
                s -> record(s.recordKey(), 2, "3", s.groups(), s.decisionNumber(), s.day(), s.demonstration()),
                s -> record(s.recordKey(), 2, "2", groups("68.50"), s.decisionNumber(), s.day(), s.demonstration()),
                s -> record(s.recordKey(), 2, "2", s.groups(), "", s.day(), s.demonstration()),
                s -> record(s.recordKey(), 2, "2", s.groups(), s.decisionNumber(), "2026-12-25", s.demonstration()),
                s -> record(s.recordKey(), 2, "2", s.groups(), s.decisionNumber(), s.day(), false));
    }

    @Test
    void groupsCountInTheOrderOfTheirCodes() {
        var turned = record(sample().recordKey(), 2, "2", groups("68.5").reversed(), "215/QĐ-UBND", "2026-12-24", true);

        assertThat(turned.fingerprint()).isEqualTo(sample().fingerprint());
    }

    @Test
    void aMarkIsCountedByWhatItSays() {
        var mark = new Standing(
                "K", null, 3, State.WITHDRAWN, "2", groups("1"), "MẪU-09/QĐ-UBND", "no matter", "2027-03-02", true);

        assertThat(mark.fingerprint()).isEqualTo(Sha256.of("K\n3\nWITHDRAWN\nMẪU-09/QĐ-UBND\n2027-03-02\ntrue"));
    }

    @Test
    void recordsWithoutAuthorityHaveASumOfTheirOwn() {
        var inventory = taken(at("C", "HN-B"), at("B", null), at("A", "HN-A"), at("D", "HN-B"));

        assertThat(inventory.sums()).extracting(Sum::authority).containsExactly("HN-A", "HN-B", null);
        assertThat(inventory.sums()).extracting(Sum::count).containsExactly(1, 2, 1);
        assertThat(inventory.lines()).extracting(Line::recordKey).containsExactly("A", "B", "C", "D");
        assertThat(inventory.sums().get(1).sha256())
                .isEqualTo(Sha256.of("C " + at("C", "HN-B").fingerprint() + "\nD "
                        + at("D", "HN-B").fingerprint() + "\n"));
    }

    /** A pair of surrogates sorts before U+FFxx as UTF-16, after it as UTF-8. */
    @Test
    void keysStandInTheOrderOfTheirBytes() {
        var inventory = taken(at("\uD83D\uDE00", null), at("\uFF21", null), at("a", null), at("Z", null));

        assertThat(inventory.lines()).extracting(Line::recordKey).containsExactly("Z", "a", "\uFF21", "\uD83D\uDE00");
    }

    @Test
    void aPartHasFiveHundredLinesAtMostAndAllSums() {
        var inventory = taken(IntStream.range(0, 1001)
                .mapToObj(number -> at("K" + number, "HN-A"))
                .toArray(Standing[]::new));

        var parts = inventory.parts();

        assertThat(parts).extracting(part -> part.lines().size()).containsExactly(500, 500, 1);
        assertThat(parts).extracting(Inventory.Part::part).containsExactly(1, 2, 3);
        assertThat(parts).extracting(Inventory.Part::parts).containsOnly(3);
        assertThat(parts).extracting(Inventory.Part::sums).containsOnly(inventory.sums());
        assertThat(parts.stream().flatMap(part -> part.lines().stream())).isEqualTo(inventory.lines());
    }

    @Test
    void nothingHeldIsOnePartWithoutLines() {
        var parts = taken().parts();

        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().parts()).isEqualTo(1);
        assertThat(parts.getFirst().lines()).isEmpty();
        assertThat(parts.getFirst().sums()).isEmpty();
    }

    private static Inventory taken(Standing... standing) {
        return Inventory.of("i", SCOPE, Instant.EPOCH, List.of(standing));
    }

    private static Standing sample() {
        return record(
                "HN-THCS-VINH-QUYNH|4725|2026-2027|RECOGNISED_RESULT",
                2,
                "2",
                groups("68.5"),
                "215/QĐ-UBND",
                "2026-12-24",
                true);
    }

    private static Standing at(String key, @Nullable String authority) {
        return new Standing(key, authority, 1, State.HELD, "1", groups("1"), "", "", "2026-12-24", false);
    }

    private static List<Group> groups(String points) {
        return List.of(new Group("1", points, "2"), new Group("2", "68", "2"));
    }

    private static Standing record(
            String key, int revision, String level, List<Group> groups, String decision, String day, boolean demo) {
        return new Standing(
                key, "HN-X-DAI-THANH", revision, State.HELD, level, groups, decision, "07/GCN-UBND", day, demo);
    }
}
