package vn.minh.publication.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.publication.reconciliation.SomeRecords.AFTER;
import static vn.minh.publication.reconciliation.SomeRecords.ASKED;
import static vn.minh.publication.reconciliation.SomeRecords.AUTHORITY;
import static vn.minh.publication.reconciliation.SomeRecords.BEFORE;
import static vn.minh.publication.reconciliation.SomeRecords.entry;
import static vn.minh.publication.reconciliation.SomeRecords.ours;
import static vn.minh.publication.reconciliation.SomeRecords.settled;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.minh.publication.reconciliation.Difference.Kind;

/** Both sides side by side. */
class ComparisonTest {

    @Test
    void twoSidesThatAreAlikeHaveEqualSumsAndNoDifference() {
        var records = IntStream.range(0, 5).mapToObj(n -> entry(n, 1, "a")).toList();

        var found = Comparison.of(records.stream().map(SomeRecords::settled).toList(), records, ASKED);

        assertThat(found.differences()).isEmpty();
        assertThat(found.tally()).isEqualTo(new Tally(5, 0, 0));
        assertThat(found.authorities())
                .singleElement()
                .satisfies(sums -> assertThat(sums.ours()).isEqualTo(sums.theirs()));
    }

    @Test
    void aRowThatIsGoneIsOneMissingWithItsSchool() {
        var records = IntStream.range(0, 5).mapToObj(n -> entry(n, 1, "a")).toList();

        var found = Comparison.of(records.stream().map(SomeRecords::settled).toList(), records.subList(0, 4), ASKED);

        assertThat(found.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.MISSING);
            assertThat(difference.unit()).isEqualTo("HN-00004");
            assertThat(difference.unitName()).isEqualTo("Trường HN-00004");
            assertThat(difference.theirRevision()).isNull();
        });
        assertThat(found.authorities())
                .singleElement()
                .returns(5, sums -> sums.ours().count())
                .returns(4, sums -> sums.theirs().count())
                .returns(1, AuthoritySums::differences);
    }

    @Test
    void whatMovedSinceTheQuestionIsUnderWayOnBothSides() {
        var accepted = ours(entry(1, 2, "new"), true, AFTER);
        var sent = ours(entry(2, 1, "a"), false, BEFORE);

        var found = Comparison.of(List.of(accepted, sent), List.of(entry(1, 1, "old")), ASKED);

        assertThat(found.differences()).isEmpty();
        assertThat(found.authorities()).isEmpty();
        assertThat(found.tally()).isEqualTo(new Tally(0, 0, 2));
    }

    @Test
    void whatWasAcceptedInTheVeryMomentOfTheQuestionIsCompared() {
        var found = Comparison.of(List.of(ours(entry(1, 1, "a"), true, ASKED)), List.of(), ASKED);

        assertThat(found.tally()).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void aRecordCountedUnderAnotherAuthorityIsChanged() {
        var found =
                Comparison.of(List.of(settled(entry(1, "HN-X-A", 1, "a"))), List.of(entry(1, "HN-X-B", 1, "a")), ASKED);

        assertThat(found.differences()).extracting(Difference::kind).containsExactly(Kind.CHANGED);
        assertThat(found.authorities()).extracting(AuthoritySums::authority).containsExactly("HN-X-A", "HN-X-B");
    }

    @Test
    void recordsWithoutAnAuthorityHaveASumOfTheirOwn() {
        var found = Comparison.of(
                List.of(settled(entry(1, null, 1, "a")), settled(entry(2, 1, "a"))),
                List.of(entry(1, null, 1, "a"), entry(2, 1, "a")),
                ASKED);

        assertThat(found.authorities()).extracting(AuthoritySums::authority).containsExactly(null, AUTHORITY);
        assertThat(found.differences()).isEmpty();
    }

    /** Whatever is done to the other side, exactly that is found, and sums are equal where nothing was done. */
    @RepeatedTest(20)
    void everythingDoneToTheOtherSideIsFoundAndNothingElse(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var ours = new ArrayList<OurRecord>();
        var theirs = new ArrayList<Entry>();
        Map<Kind, Integer> done = new EnumMap<>(Kind.class);
        for (int n = 0; n < 300; n++) {
            var authority = "HN-X-" + random.nextInt(7);
            var entry = entry(n, authority, 2, "a");
            switch (random.nextInt(20)) {
                case 0 -> done(done, Kind.MISSING, () -> ours.add(settled(entry)));
                case 1 -> both(done, Kind.OUTDATED, ours, entry, theirs, entry(n, authority, 1, "b"));
                case 2 -> both(done, Kind.CHANGED, ours, entry, theirs, entry(n, authority, 2, "b"));
                case 3 -> both(done, Kind.AHEAD, ours, entry, theirs, entry(n, authority, 3, "b"));
                case 4 -> done(done, Kind.UNKNOWN, () -> theirs.add(entry));
                case 5 -> ours.add(ours(entry, random.nextBoolean(), AFTER));
                default -> {
                    ours.add(settled(entry));
                    theirs.add(entry);
                }
            }
        }
        Collections.shuffle(ours, random);
        Collections.shuffle(theirs, random);

        var found = Comparison.of(ours, theirs, ASKED);

        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        found.differences().forEach(difference -> kinds.merge(difference.kind(), 1, Integer::sum));
        assertThat(kinds).isEqualTo(done);
        assertThat(found.differences()).extracting(Difference::recordKey).isSorted();
        assertThat(found.authorities())
                .allSatisfy(
                        sums -> assertThat(sums.ours().equals(sums.theirs())).isEqualTo(sums.differences() == 0));
        assertThat(found.authorities().stream()
                        .mapToInt(AuthoritySums::differences)
                        .sum())
                .isEqualTo(found.tally().differences());
    }

    @Test
    void aWholeCityTakesSeconds() {
        var records = IntStream.range(0, 90_000)
                .mapToObj(n -> entry(n, "HN-X-" + n % 126, 1, "a"))
                .toList();
        var begun = Instant.now();

        var found =
                Comparison.of(records.stream().map(SomeRecords::settled).toList(), records.subList(1, 90_000), ASKED);

        assertThat(found.tally()).isEqualTo(new Tally(90_000, 1, 0));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    private static void done(Map<Kind, Integer> done, Kind kind, Runnable deed) {
        done.merge(kind, 1, Integer::sum);
        deed.run();
    }

    private static void both(
            Map<Kind, Integer> done, Kind kind, List<OurRecord> ours, Entry our, List<Entry> theirs, Entry their) {
        done(done, kind, () -> {
            ours.add(settled(our));
            theirs.add(their);
        });
    }
}
