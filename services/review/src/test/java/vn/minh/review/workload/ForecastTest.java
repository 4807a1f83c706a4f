package vn.minh.review.workload;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;

class ForecastTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-12-10");

    private static final UnitRef UNIT = new UnitRef("THCS", "THCS Vĩnh Quỳnh", UnitKind.LOWER_SECONDARY);

    @Test
    void twoADayAreDoneTwoADayAndNotOnWeekends() {
        var forecast = Forecast.of(open(6, null), new Pace(20), TODAY);

        assertThat(forecast.lines())
                .extracting(Forecast.Line::doneOn)
                .containsExactly(
                        TODAY, TODAY, TODAY.plusDays(1), TODAY.plusDays(1), TODAY.plusDays(4), TODAY.plusDays(4));
        assertThat(forecast.throughOn()).contains(LocalDate.parse("2026-12-14"));
    }

    @Test
    void oneInTwoWeeksTakesTwoWeeks() {
        var forecast = Forecast.of(open(2, null), new Pace(1), TODAY);

        assertThat(forecast.lines())
                .extracting(Forecast.Line::doneOn)
                .containsExactly(LocalDate.parse("2026-12-23"), LocalDate.parse("2027-01-06"));
    }

    @Test
    void whatWillMissItsLastDayIsNamedWithItsDaysTheWorstFirst() {
        var dossiers = List.of(
                open(LocalDate.parse("2026-12-14"), null),
                open(LocalDate.parse("2026-12-11"), null),
                open(LocalDate.parse("2026-12-11"), null),
                open(LocalDate.parse("2026-12-31"), null));

        var forecast = Forecast.of(dossiers, new Pace(5), TODAY);

        assertThat(forecast.missed()).extracting(Forecast.Line::lateBy).containsExactly(4L, 3L);
    }

    @Test
    void whoHasFinishedNothingIsForetoldNothing() {
        var forecast = Forecast.of(open(3, TODAY), new Pace(0), TODAY);

        assertThat(forecast.pace().perWorkingDay()).isEmpty();
        assertThat(forecast.throughOn()).isEmpty();
        assertThat(forecast.lines()).extracting(Forecast.Line::doneOn).containsOnlyNulls();
        assertThat(forecast.missed()).isEmpty();
    }

    @Test
    void whatHasMissedItsDayIsLateWithoutAPaceToo() {
        var forecast = Forecast.of(open(1, TODAY.minusDays(3)), new Pace(0), TODAY);

        assertThat(forecast.missed()).extracting(Forecast.Line::lateBy).containsExactly(3L);
    }

    @Test
    void aUnitThatIsAwaitedUsesItsDays() {
        var awaited = open(LocalDate.parse("2026-12-31"), LocalDate.parse("2026-12-18"));

        var forecast = Forecast.of(List.of(awaited), new Pace(50), TODAY);

        assertThat(forecast.lines().getFirst().doneOn()).isEqualTo(LocalDate.parse("2026-12-21"));
    }

    @Test
    void thePaceIsThatOfTheTenWorkingDaysBeforeToday() {
        assertThat(Pace.since(TODAY)).isEqualTo(LocalDate.parse("2026-11-26"));
        assertThat(Pace.since(LocalDate.parse("2026-12-13"))).isEqualTo(LocalDate.parse("2026-11-30"));
        assertThat(new Pace(7).perWorkingDay())
                .hasValueSatisfying(pace -> assertThat(pace).isEqualByComparingTo("0.7"));
    }

    @Test
    void everyDossierIsDoneOnTheDayOnWhichWorkingDayByDayWouldDoIt() {
        seeds().forEach(random -> {
            var dossiers = drawn(random, false);
            var pace = new Pace(1 + random.nextInt(60));
            var today = TODAY.plusDays(random.nextInt(14));

            var forecast = Forecast.of(dossiers, pace, today);

            var days = dayByDay(dossiers.size(), pace, today);
            assertThat(forecast.lines()).extracting(Forecast.Line::doneOn).isEqualTo(days);
            assertThat(forecast.lines())
                    .extracting(Forecast.Line::dossier)
                    .containsExactlyInAnyOrderElementsOf(dossiers);
        });
    }

    @Test
    void noOtherOrderOfWorkMakesTheWorstDelaySmaller() {
        seeds().forEach(random -> {
            var dossiers = drawn(random, false);
            var pace = new Pace(1 + random.nextInt(60));
            long worst = worst(Forecast.of(dossiers, pace, TODAY).lines());
            var days = dayByDay(dossiers.size(), pace, TODAY);

            for (int i = 0; i < 20; i++) {
                Collections.shuffle(dossiers, random);
                assertThat(worstInThisOrder(dossiers, days)).isGreaterThanOrEqualTo(worst);
            }
        });
    }

    @Test
    void whoIsFasterIsNeverLaterAndTheOrderOfAskingDoesNotMatter() {
        seeds().forEach(random -> {
            var dossiers = drawn(random, true);
            var pace = 1 + random.nextInt(60);
            var slower = Forecast.of(dossiers, new Pace(pace), TODAY);

            Collections.shuffle(dossiers, random);
            var same = Forecast.of(dossiers, new Pace(pace), TODAY);
            var faster = Forecast.of(dossiers, new Pace(pace + 1), TODAY);

            assertThat(same).isEqualTo(slower);
            var before = days(slower);
            days(faster).forEach((review, day) -> assertThat(day).isBeforeOrEqualTo(before.get(review)));
            assertThat(before.values())
                    .allSatisfy(day -> assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        });
    }

    /** Written another way than the code: every working day brings a tenth of what ten brought. */
    private static List<LocalDate> dayByDay(int dossiers, Pace pace, LocalDate today) {
        var days = new ArrayList<LocalDate>();
        int tenths = 0;
        for (var day = today; days.size() < dossiers; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= 5) {
                tenths += pace.finished();
            }
            while (tenths >= 10 * (days.size() + 1) && days.size() < dossiers) {
                days.add(day);
            }
        }
        return days;
    }

    private static long worst(List<Forecast.Line> lines) {
        return lines.stream().mapToLong(Forecast.Line::lateBy).max().orElse(0);
    }

    private static long worstInThisOrder(List<OpenDossier> order, List<LocalDate> days) {
        return IntStream.range(0, order.size())
                .mapToLong(i -> late(order.get(i).lastDay(), days.get(i)))
                .max()
                .orElse(0);
    }

    private static long late(@Nullable LocalDate lastDay, LocalDate done) {
        return lastDay == null ? 0 : Math.max(0, done.toEpochDay() - lastDay.toEpochDay());
    }

    private static Map<UUID, LocalDate> days(Forecast forecast) {
        var days = new HashMap<UUID, LocalDate>();
        forecast.lines().forEach(line -> days.put(line.dossier().review(), requireNonNull(line.doneOn())));
        return days;
    }

    private static Stream<Random> seeds() {
        return LongStream.range(0, 300).mapToObj(Random::new);
    }

    private static List<OpenDossier> drawn(Random random, boolean awaited) {
        var dossiers = new ArrayList<OpenDossier>();
        int many = random.nextInt(40);
        for (int i = 0; i < many; i++) {
            var last = random.nextInt(10) == 0 ? null : TODAY.plusDays(random.nextInt(60) - 5);
            var until = awaited && random.nextInt(4) == 0 ? TODAY.plusDays(random.nextInt(20)) : null;
            dossiers.add(open(last, until));
        }
        return dossiers;
    }

    private static List<OpenDossier> open(int many, @Nullable LocalDate lastDay) {
        return Stream.generate(() -> open(lastDay, null)).limit(many).toList();
    }

    private static OpenDossier open(@Nullable LocalDate lastDay, @Nullable LocalDate awaitedUntil) {
        return new OpenDossier(
                UUID.randomUUID(), UNIT, null, Instant.parse("2026-12-01T02:00:00Z"), lastDay, awaitedUntil);
    }
}
