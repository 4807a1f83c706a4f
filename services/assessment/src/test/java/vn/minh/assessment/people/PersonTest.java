package vn.minh.assessment.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.assessment.people.People.NOW;
import static vn.minh.assessment.people.People.TODAY;
import static vn.minh.assessment.people.People.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.assessment.PersonDisabledV1;
import vn.minh.contracts.assessment.PositionEndedV1;
import vn.minh.contracts.assessment.PositionGivenV1;
import vn.minh.contracts.assessment.PositionKind;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

class PersonTest {

    @ParameterizedTest
    @CsvSource({
        "CONTRIBUTOR,    contributor",
        "COUNCIL_MEMBER, council",
        "SECRETARY,      council",
        "DELEGATE,       council"
    })
    void aPositionOpensTheDoorsOfItsRole(PositionKind kind, String role) {
        var person = People.holding(position(kind, "2026-11-01", null));

        assertThat(person.standing(TODAY, true)).isEqualTo(new Standing(true, Set.of(role), Set.of()));
    }

    @Test
    void aPositionStillToComeOpensThemToo() {
        var person = People.holding(position(PositionKind.SECRETARY, "2027-01-01", "2027-06-30"));

        assertThat(person.standing(TODAY, true).granted()).containsExactly(Role.COUNCIL);
    }

    @Test
    void onItsLastDayARoleIsHersAndOnTheNextItIsNot() {
        var person = People.holding(position(PositionKind.SECRETARY, "2026-09-01", "2026-11-22"));

        assertThat(person.standing(TODAY, true)).isEqualTo(new Standing(true, Set.of(Role.COUNCIL), Set.of()));
        assertThat(person.standing(TODAY.plusDays(1), true))
                .isEqualTo(new Standing(true, Set.of(), Set.of(Role.COUNCIL)));
    }

    @Test
    void aRoleThatAnotherPositionStillCarriesStays() {
        var person = People.holding(
                position(PositionKind.SECRETARY, "2025-09-01", "2026-05-31"),
                position(PositionKind.COUNCIL_MEMBER, "2026-09-01", null));

        assertThat(person.standing(TODAY, true)).isEqualTo(new Standing(true, Set.of(Role.COUNCIL), Set.of()));
    }

    @Test
    void rolesThatFollowFromNoPositionAreNeverWithdrawn() {
        var person = People.with(Role.REVIEWER);

        assertThat(person.standing(TODAY, true)).isEqualTo(new Standing(true, Set.of(Role.REVIEWER), Set.of()));
    }

    @Test
    void whatSheWasLetInAsIsGivenOnceAndNotBroughtBack() {
        var person = People.with(Role.REVIEWER);

        assertThat(person.standing(TODAY, false)).isEqualTo(new Standing(true, Set.of(), Set.of()));
    }

    @Test
    void whoeverIsShutOutHasAClosedAccount() {
        var step = People.with().disable("head", NOW);

        assertThat(step.event()).isEqualTo(new PersonDisabledV1("p-1", People.UNIT, "head", NOW));
        assertThat(step.next().standing(TODAY, true).enabled()).isFalse();
        assertThat(step.next().enable("head", NOW).next().standing(TODAY, true).enabled())
                .isTrue();
    }

    @Test
    void noMoveIsMadeTwice() {
        var enabled = People.with();
        var disabled = enabled.disable("head", NOW).next();

        assertThat(refusal(() -> disabled.disable("head", NOW)))
                .isEqualTo(new IllegalMove("person", "DISABLED", "disable"));
        assertThat(refusal(() -> enabled.enable("head", NOW)))
                .isEqualTo(new IllegalMove("person", "ENABLED", "enable"));
    }

    @Test
    void whoeverIsShutOutGetsNoPosition() {
        var disabled = People.with().disable("head", NOW).next();

        var refused = refusal(() -> disabled.give(position(PositionKind.SECRETARY, "2026-11-01", null), NOW));

        assertThat(refused).isEqualTo(new IllegalMove("person", "DISABLED", "give-position"));
    }

    @Test
    void aProgramHoldsNoPosition() {
        var program = new Person(
                "s", People.UNIT, true, Set.of(Role.CONTRIBUTOR), new Person.State.Enabled(), List.of(), NOW, 1);

        var refused = refusal(() -> program.give(position(PositionKind.SECRETARY, "2026-11-01", null), NOW));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Conflict.class, no -> assertThat(no.code()).isEqualTo("software-has-no-position"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-12-31, 2026-12-31, 2027-05-31, false",
        "2026-09-01, 2026-12-31, 2027-01-01, 2027-05-31, true",
        "2026-09-01,           , 2027-01-01,           , false",
        "2027-01-01,           , 2026-09-01, 2026-12-31, true",
        "2027-01-01,           , 2026-09-01, 2027-01-01, false"
    })
    void thePositionIsHeldOnceAtATime(
            String from, @Nullable String to, String secondFrom, @Nullable String secondTo, boolean allowed) {
        var person = People.holding(position(PositionKind.SECRETARY, from, to));
        var second = position(PositionKind.SECRETARY, secondFrom, secondTo);

        if (allowed) {
            assertThat(person.give(second, NOW).event()).isInstanceOf(PositionGivenV1.class);
        } else {
            assertThat(refusal(() -> person.give(second, NOW)))
                    .isInstanceOfSatisfying(
                            Conflict.class, no -> assertThat(no.code()).isEqualTo("position-overlaps"));
        }
    }

    @Test
    void anotherPositionMayBeHeldBesideIt() {
        var person = People.holding(position(PositionKind.COUNCIL_MEMBER, "2026-09-01", null));

        var step = person.give(position(PositionKind.DELEGATE, "2026-11-01", "2026-11-30"), NOW);

        assertThat(step.next().positions()).hasSize(2);
    }

    @Test
    void aPositionEndsOnItsLastDay() {
        var held = position(PositionKind.SECRETARY, "2026-09-01", null);

        var step = People.holding(held).end(held.id(), TODAY, TODAY, "head", NOW);

        assertThat(step.event())
                .isEqualTo(
                        new PositionEndedV1("p-1", People.UNIT, held.id(), PositionKind.SECRETARY, TODAY, "head", NOW));
        assertThat(step.next().positions().getFirst().validTo()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-12-31", "2027-01-01"})
    void noPastDayIsTakenAwayAndNoDayIsAdded(String last) {
        var held = position(PositionKind.SECRETARY, "2026-09-01", "2026-12-31");

        var refused = refusal(() -> People.holding(held).end(held.id(), LocalDate.parse(last), TODAY, "head", NOW));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Conflict.class, no -> assertThat(no.code()).isEqualTo("last-day-out-of-range"));
    }

    @Test
    void whatIsOverOrNeverWasDoesNotEnd() {
        var over = position(PositionKind.SECRETARY, "2025-09-01", "2026-05-31");
        var person = People.holding(over);
        var nothing = UUID.randomUUID();

        assertThat(refusal(() -> person.end(over.id(), TODAY, TODAY, "head", NOW)))
                .isEqualTo(new IllegalMove("position", "ENDED", "end"));
        assertThat(refusal(() -> person.end(nothing, TODAY, TODAY, "head", NOW)))
                .isEqualTo(new NotFound("position", nothing.toString()));
    }

    private static Object refusal(ThrowingCallable move) {
        return catchThrowableOfType(Rejected.class, move).reason();
    }
}
