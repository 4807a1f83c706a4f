package vn.minh.assessment.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.people.Persons.Late;
import vn.minh.testing.RealServers;

/** Whose account has to be looked at, and when not any more. */
@QuarkusTest
@RealServers(database = "assessment")
class OutOfStepIT {

    private static final LocalDate LAST = LocalDate.parse("2020-05-31");
    private static final int ALL = 100_000;

    @Inject
    Persons persons;

    private final String person = People.known("P-" + UUID.randomUUID());

    @Test
    void whoeverWasJustLetInIsAndForTheFirstTime() throws Throwable {
        assertThat(late(LAST)).isTrue();
        assertThat(first(LAST)).isTrue();

        seen(LAST);

        assertThat(late(LAST)).isFalse();
    }

    @Test
    void theDayAfterItsLastAPositionIsLookedAtOnce() throws Throwable {
        holdsUntilLast();
        seen(LAST);

        assertThat(late(LAST)).as("on the last day").isFalse();
        assertThat(late(LAST.plusDays(1))).as("on the next").isTrue();
        assertThat(first(LAST.plusDays(1))).isFalse();

        seen(LAST.plusDays(1));
        assertThat(late(LAST.plusDays(1))).as("once seen").isFalse();
        assertThat(late(LAST.plusDays(30))).as("a month later").isFalse();
    }

    @Test
    void aStepThatCameWhileTheAccountFollowedIsNotLost() throws Throwable {
        var before = found();
        People.rows("update person set version = 2 where id = '" + person + "' returning id");

        VertxContextSupport.subscribeAndAwait(() -> persons.inStep(before, LAST));

        assertThat(late(LAST)).isTrue();
    }

    private void holdsUntilLast() {
        People.rows("""
                insert into position (id, person_id, unit, kind, valid_from, valid_to, given_by, changed_at)
                values (gen_random_uuid(), '%s', 'P', 'SECRETARY', '2019-09-01', '%s', 'head', now())
                returning id""".formatted(person, LAST));
    }

    private boolean late(LocalDate today) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> persons.outOfStep(today, ALL)).stream()
                .map(Late::person)
                .anyMatch(one -> one.id().equals(person));
    }

    private boolean first(LocalDate today) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> persons.outOfStep(today, ALL)).stream()
                .anyMatch(late -> late.person().id().equals(person) && late.first());
    }

    private void seen(LocalDate today) throws Throwable {
        var found = found();
        VertxContextSupport.subscribeAndAwait(() -> persons.inStep(found, today));
    }

    private Person found() throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> persons.find(person)).orElseThrow();
    }
}
