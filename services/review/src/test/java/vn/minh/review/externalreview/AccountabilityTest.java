package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;

class AccountabilityTest {

    static final LocalDate REFORM_DAY = LocalDate.parse("2026-12-10");
    static final LocalDate EVE = REFORM_DAY.minusDays(1);
    static final LocalDate LONG_AGO = LocalDate.parse("2025-07-01");
    static final UnitRef SCHOOL = Reviews.SCHOOL;
    static final UnitRef COMMUNE = Reviews.COMMUNE;
    static final UnitRef WARD = Reviews.WARD;

    @Test
    void anAssignmentOfTheUnitItselfWinsOverOneOfItsKind() {
        var known = new Accountability(List.of(kind(WARD, REFORM_DAY, null, null), own(COMMUNE, LONG_AGO, null, null)));

        assertThat(known.on(REFORM_DAY)).contains(COMMUNE);
    }

    @Test
    void firstAndLastDayAreAmongItsDays() {
        var known = new Accountability(List.of(own(COMMUNE, LONG_AGO, EVE, null), own(WARD, REFORM_DAY, null, null)));

        assertThat(known.on(LONG_AGO.minusDays(1))).isEmpty();
        assertThat(known.on(LONG_AGO)).contains(COMMUNE);
        assertThat(known.on(EVE)).contains(COMMUNE);
        assertThat(known.on(REFORM_DAY)).contains(WARD);
    }

    @Test
    void theNewOneStandsAlsoBeforeTheEndOfTheOldIsHeardOf() {
        var known =
                new Accountability(List.of(own(WARD, REFORM_DAY, null, "NQ-1"), own(COMMUNE, LONG_AGO, null, null)));

        assertThat(known.on(REFORM_DAY)).contains(WARD);
        assertThat(known.reformBehind(COMMUNE, REFORM_DAY)).isEqualTo("NQ-1");
    }

    @Test
    void nobodyIsAccountableWhenTheOldEndedAndNoNewOneIsHeardOf() {
        var known = new Accountability(List.of(own(COMMUNE, LONG_AGO, EVE, "NQ-1")));

        assertThat(known.on(REFORM_DAY)).isEmpty();
        assertThat(known.reformBehind(COMMUNE, REFORM_DAY)).isNull();
    }

    @Test
    void theReformThatEndedTheOldOneIsBehindTheChangeWhenAnOlderOneStepsIn() {
        var known =
                new Accountability(List.of(own(COMMUNE, LONG_AGO, EVE, "NQ-2"), kind(WARD, LONG_AGO, null, "NQ-1")));

        assertThat(known.on(REFORM_DAY)).contains(WARD);
        assertThat(known.reformBehind(COMMUNE, REFORM_DAY)).isEqualTo("NQ-2");
    }

    @Test
    void aChangeByHandIsNoReformsWork() {
        var known = new Accountability(List.of(own(COMMUNE, LONG_AGO, EVE, null), kind(WARD, LONG_AGO, null, "NQ-1")));

        assertThat(known.reformBehind(COMMUNE, REFORM_DAY)).isNull();
    }

    @Test
    void manyUnitsAreAnsweredAsOneIs() {
        var other = new UnitRef("THCS-2", "THCS Ái Mộ", UnitKind.LOWER_SECONDARY);
        var upper = new UnitRef("THPT", "THPT Yên Hòa", UnitKind.UPPER_SECONDARY);
        var known = List.of(own(COMMUNE, LONG_AGO, null, null), kind(WARD, LONG_AGO, null, null));

        var found = Accountability.responsible(known, List.of(SCHOOL, other, upper), "SO", REFORM_DAY);

        assertThat(found).isEqualTo(Map.of(SCHOOL.code(), COMMUNE, other.code(), WARD));
    }

    @Test
    void anotherCitysKindIsNotMeant() {
        var known = List.of(kind(WARD, LONG_AGO, null, null));

        assertThat(Accountability.responsible(known, List.of(SCHOOL), "ELSEWHERE", REFORM_DAY))
                .isEmpty();
    }

    private static KnownAssignment own(UnitRef by, LocalDate from, @Nullable LocalDate to, @Nullable String reform) {
        return new KnownAssignment(UUID.randomUUID(), "SO", SCHOOL.code(), null, by, from, to, reform);
    }

    private static KnownAssignment kind(UnitRef by, LocalDate from, @Nullable LocalDate to, @Nullable String reform) {
        return new KnownAssignment(UUID.randomUUID(), "SO", null, SCHOOL.kind(), by, from, to, reform);
    }
}
