package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
import static vn.minh.review.externalreview.Reviews.lower;
import static vn.minh.review.externalreview.Reviews.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.Result;
import vn.minh.review.SampleSet;

class AnomalyTest {

    @ParameterizedTest(name = "own level {0} after {1}: {2}")
    @CsvSource({
        "1, '', ''",
        "2, '', ''",
        "3, '', 'FIRST_LEVEL_3'",
        "3, '2024-2025:2', 'FIRST_LEVEL_3'",
        "3, '2024-2025:3', ''",
        "3, '2024-2025:1', 'FIRST_LEVEL_3 TWO_LEVELS_UP'",
        "2, '2024-2025:1', ''",
        // It was at the top before and fell: again at the top it is not the first time, but it leaps.
        "3, '2023-2024:3 2024-2025:1', 'TWO_LEVELS_UP'",
        // The last recognition is what it rose from, not the lowest.
        "3, '2023-2024:1 2024-2025:2', 'FIRST_LEVEL_3'",
        "3, '2024-2025:2 2023-2024:1', 'FIRST_LEVEL_3'"
    })
    void theUnitsOwnResultIsHeldAgainstWhatItWasRecognisedAtBefore(int level, String before, String found) {
        var own = new Result(List.of(), level);

        var anomalies =
                Anomaly.ofOwn(own, words(before).map(AnomalyTest::earlier).toList());

        assertThat(anomalies)
                .containsExactlyInAnyOrderElementsOf(
                        words(found).map(Anomaly::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "140, 140, false",
        "140, 98.5, false",
        "140, 98, true",
        "140, 97.5, true",
        "140, 181.5, false",
        "140, 182, true",
        "0, 0, false",
        "0, 0.5, true"
    })
    void aGapBeginsAtThirtyPercentOfTheUnitsOwnPointsEitherWay(BigDecimal own, BigDecimal reviewed, boolean gap) {
        assertThat(Anomaly.isGap(own, reviewed)).isEqualTo(gap);
    }

    @Test
    void aGapComesAndGoesWithTheFindings() {
        var lowered = record(Reviews.assigned(), "1.3.a", "0");
        var gaping = record(lowered, "2.4.a", "28");
        var mended = record(gaping, "2.4.a", "28.5");

        assertThat(lowered.work().scrutiny().anomalies()).isEmpty();
        assertThat(gaping.work().scrutiny().anomalies()).containsExactly(Anomaly.GAP);
        assertThat(mended.work().scrutiny().anomalies()).isEmpty();
    }

    @Test
    void aFindingThatWaitsToBeReadAgainIsNoGap() {
        var gaping = record(record(Reviews.assigned(), "1.3.a", "0"), "2.4.a", "0");

        var second = SecondReads.answered(gaping).work();

        assertThat(Anomaly.isGap(Reviews.sheet(SampleSet.answers(), second.findings())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 50, 100})
    void aSampleHoldsItsShareOfAllDossiers(int percent) {
        var sample = new Sample(percent);

        long held = Stream.iterate(1L, n -> n <= 20_000, n -> n + 1)
                .filter(n -> sample.holds(new ExternalReview.Id(new UUID(0x4000, n))))
                .count();

        assertThat(held / 200.0).isBetween(percent - 1.0, percent + 1.0);
        assertThat(percent != 0 || held == 0).isTrue();
        assertThat(percent != 100 || held == 20_000).isTrue();
    }

    @Test
    void whoIsInASmallSampleIsInAGreaterOne() {
        assertThat(Stream.generate(UUID::randomUUID).limit(2_000).map(ExternalReview.Id::new))
                .allSatisfy(id -> assertThat(!new Sample(10).holds(id) || new Sample(20).holds(id))
                        .isTrue());
    }

    @Test
    void theSameDossierIsDrawnForEver() {
        var id = new ExternalReview.Id(UUID.fromString("7d0c5a3e-52b4-4c1a-9f0e-3b6a1d2c4e51"));
        int place = IntStream.rangeClosed(1, 100)
                .filter(percent -> new Sample(percent).holds(id))
                .findFirst()
                .orElseThrow();

        assertThat(place).isEqualTo(75);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aShareThatIsNoneStopsTheService(int percent) {
        assertThatThrownBy(() -> new Sample(percent)).hasMessageContaining("second-read-share");
    }

    private static ExternalReview record(ExternalReview review, String item, String points) {
        return review.record(REVIEWER, lower(item, points), sheet(review), NOW)
                .orElseThrow()
                .next();
    }

    private static EarlierLevel earlier(String text) {
        return new EarlierLevel(text.substring(0, 9), Integer.parseInt(text.substring(10)));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
