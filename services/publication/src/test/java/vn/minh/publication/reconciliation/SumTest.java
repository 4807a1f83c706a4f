package vn.minh.publication.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.publication.reconciliation.SomeRecords.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The two figures of one side of an authority. */
class SumTest {

    /** SHA-256 of nothing at all. */
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void nothingHasASumToo() {
        assertThat(Sum.of(List.of())).isEqualTo(new Sum(0, NOTHING));
    }

    @Test
    void aSumIsOverKeyAndFingerprintLineByLine() {
        var one = entry(1, 1, "a");
        var two = entry(2, 1, "a");

        var sum = Sum.of(List.of(two, one));

        assertThat(sum.sha256())
                .isEqualTo(Sha256.of(
                        one.recordKey() + " " + one.sha256() + "\n" + two.recordKey() + " " + two.sha256() + "\n"));
    }

    /** Java sorts by UTF-16, in which this pair stands the other way round. */
    @Test
    void keysAreInTheOrderOfTheirBytes() {
        var higherInBytes = "\uD835\uDD38";
        var lowerInBytes = "\uFF21";

        assertThat(higherInBytes.compareTo(lowerInBytes)).isNegative();
        assertThat(Sha256.ORDER.compare(higherInBytes, lowerInBytes)).isPositive();
    }

    @RepeatedTest(5)
    void neitherOrderNorAnythingButOneRecordMattersToIt(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var entries = new ArrayList<>(
                IntStream.range(0, 50).mapToObj(n -> entry(n, 1, "a")).toList());
        var sum = Sum.of(entries);
        Collections.shuffle(entries, random);

        assertThat(Sum.of(entries)).isEqualTo(sum);
        int at = random.nextInt(50);
        var one = entries.get(at);
        entries.set(at, new Entry(one.recordKey(), one.authority(), one.revision(), Sha256.of("other")));
        assertThat(Sum.of(entries).sha256()).isNotEqualTo(sum.sha256());
        assertThat(Sum.of(entries.subList(0, 49)).count()).isEqualTo(49);
    }
}
