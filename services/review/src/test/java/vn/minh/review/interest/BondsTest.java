package vn.minh.review.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.contracts.review.Workplace;
import vn.minh.review.externalreview.Tie;

class BondsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-10");

    @Test
    void herOwnUnitsBindHerAndSoDoDeclaredConflicts() {
        var bonds = new Bonds(Set.of("HOME"), List.of(), Set.of("DECLARED"));

        assertThat(bonds.on(DAY))
                .containsExactlyInAnyOrder(new Tie("HOME", Tie.Kind.OWN_UNIT), new Tie("DECLARED", Tie.Kind.DECLARED));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-10, true",
        "2023-12-09, false",
        "2026-12-09, true",
        "2026-12-10, true",
        "2030-01-01, true",
        ", true"
    })
    void aWorkplaceBindsForThreeYearsAfterItsLastDay(@Nullable LocalDate last, boolean binds) {
        var bonds =
                new Bonds(Set.of(), List.of(new Workplace("SCHOOL", LocalDate.parse("2015-09-01"), last)), Set.of());

        assertThat(bonds.on(DAY).contains(new Tie("SCHOOL", Tie.Kind.WORKPLACE)))
                .isEqualTo(binds);
    }

    @Test
    void aWorkplaceThatEndedOnALeapDayBindsToTheEndOfFebruary() {
        var worked = new Workplace("SCHOOL", LocalDate.parse("2015-09-01"), LocalDate.parse("2024-02-29"));
        var bonds = new Bonds(Set.of(), List.of(worked), Set.of());

        assertThat(bonds.on(LocalDate.parse("2027-02-28"))).hasSize(1);
        assertThat(bonds.on(LocalDate.parse("2027-03-01"))).isEmpty();
    }
}
