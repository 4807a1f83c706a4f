package vn.minh.assessment.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;

/** Who may do what to whom, held against a table that was written from the school's rules and not from the code. */
class PeopleRightsTest {

    private static final String OWN = "HN-THCS-VINH-QUYNH";
    private static final String FOREIGN = "HN-THCS-KHAC";

    /** May she: + yes, 0 the other looks absent, - refused. Columns: in her unit, in another, herself. */
    private record Line(String actor, String other, String own, String foreign, String self) {}

    private static final List<Line> CHANGE = List.of(
            new Line("principal", "", "+", "0", "-"),
            new Line("principal", "principal", "-", "0", "-"),
            new Line("principal", "reviewer", "-", "0", "-"),
            new Line("principal", "authority-officer", "-", "0", "-"),
            new Line("principal", "authority-head", "-", "0", "-"),
            new Line("principal", "department-officer", "-", "0", "-"),
            new Line("principal", "administrator", "-", "0", "-"),
            new Line("authority-head", "", "+", "0", "-"),
            new Line("authority-head", "reviewer", "+", "0", "-"),
            new Line("authority-head", "authority-officer", "+", "0", "-"),
            new Line("authority-head", "principal", "-", "0", "-"),
            new Line("authority-head", "authority-head", "-", "0", "-"),
            new Line("authority-head", "department-officer", "-", "0", "-"),
            new Line("authority-head", "administrator", "-", "0", "-"),
            new Line("administrator", "", "+", "+", "-"),
            new Line("administrator", "principal", "+", "+", "-"),
            new Line("administrator", "reviewer", "+", "+", "-"),
            new Line("administrator", "authority-officer", "+", "+", "-"),
            new Line("administrator", "authority-head", "+", "+", "-"),
            new Line("administrator", "department-officer", "+", "+", "-"),
            new Line("administrator", "administrator", "+", "+", "-"),
            new Line("contributor", "", "0", "0", "0"),
            new Line("council", "", "0", "0", "0"),
            new Line("reviewer", "", "0", "0", "0"),
            new Line("authority-officer", "", "0", "0", "0"),
            new Line("department-officer", "", "0", "0", "0"),
            new Line("sector-system", "", "0", "0", "0"));

    private static final List<Line> READ = List.of(
            new Line("principal", "administrator", "+", "0", "+"),
            new Line("authority-head", "administrator", "+", "0", "+"),
            new Line("administrator", "administrator", "+", "+", "+"),
            new Line("contributor", "", "0", "0", "0"),
            new Line("council", "", "0", "0", "0"),
            new Line("reviewer", "", "0", "0", "0"),
            new Line("authority-officer", "", "0", "0", "0"),
            new Line("department-officer", "", "0", "0", "0"));

    private record Giving(String actor, Set<String> roles) {}

    private static final List<Giving> GIVE = List.of(
            new Giving("principal", Set.of()),
            new Giving("authority-head", Set.of("reviewer", "authority-officer")),
            new Giving(
                    "administrator",
                    Set.of(
                            "reviewer",
                            "authority-officer",
                            "principal",
                            "authority-head",
                            "department-officer",
                            "administrator")),
            new Giving("council", Set.of()),
            new Giving("department-officer", Set.of()));

    private static final List<String> GIVEABLE = List.of(
            "reviewer",
            "authority-officer",
            "principal",
            "authority-head",
            "department-officer",
            "administrator",
            "sector-system");

    @TestFactory
    Stream<DynamicTest> whoMayChangeWhom() {
        return CHANGE.stream().flatMap(line -> cases("changes", line, PeopleRights::changer));
    }

    @TestFactory
    Stream<DynamicTest> whoMayReadWhom() {
        return READ.stream().flatMap(line -> cases("reads", line, PeopleRights::reader));
    }

    @TestFactory
    Stream<DynamicTest> nobodyGivesARoleAboveWhatSheMay() {
        return GIVE.stream()
                .flatMap(giving -> GIVEABLE.stream()
                        .map(role -> DynamicTest.dynamicTest(giving.actor() + " gives " + role, () -> {
                            var actor = new Actor("me", OWN, Set.of(giving.actor()));

                            var answer = answer(() -> PeopleRights.ceiling(Set.of(role), actor));

                            assertThat(answer).isEqualTo(giving.roles().contains(role) ? "+" : "-");
                        })));
    }

    @TestFactory
    Stream<DynamicTest> aRoleBelongsToAKindOfUnit() {
        record Fit(String role, UnitKind kind, boolean fits) {}
        return Stream.of(
                        new Fit("principal", UnitKind.LOWER_SECONDARY, true),
                        new Fit("principal", UnitKind.COMMUNE, false),
                        new Fit("reviewer", UnitKind.COMMUNE, true),
                        new Fit("reviewer", UnitKind.PRIMARY, false),
                        new Fit("authority-officer", UnitKind.PRESCHOOL, false),
                        new Fit("authority-head", UnitKind.DEPARTMENT, true),
                        new Fit("authority-head", UnitKind.PRESCHOOL, false),
                        new Fit("department-officer", UnitKind.DEPARTMENT, true),
                        new Fit("department-officer", UnitKind.COMMUNE, false),
                        new Fit("administrator", UnitKind.COMMUNE, true))
                .map(fit -> DynamicTest.dynamicTest(
                        fit.toString(),
                        () -> assertThat(Offices.fits(fit.role(), fit.kind())).isEqualTo(fit.fits())));
    }

    private interface Asking {

        Object of(Person person, Actor actor);
    }

    private static Stream<DynamicTest> cases(String verb, Line line, Asking asking) {
        var roles = line.other().isEmpty() ? Set.<String>of() : Set.of(line.other());
        var actor = new Actor("me", OWN, Set.of(line.actor()));
        var name = line.actor() + " " + verb + " " + (line.other().isEmpty() ? "a plain person" : line.other());
        return Stream.of(
                one(name + " of her unit", line.own(), () -> asking.of(person("other", OWN, roles), actor)),
                one(name + " elsewhere", line.foreign(), () -> asking.of(person("other", FOREIGN, roles), actor)),
                one(name + ", herself", line.self(), () -> asking.of(person("me", OWN, roles), actor)));
    }

    private static DynamicTest one(String name, String expected, Runnable asked) {
        return DynamicTest.dynamicTest(name, () -> assertThat(answer(asked)).isEqualTo(expected));
    }

    private static String answer(Runnable asked) {
        try {
            asked.run();
            return "+";
        } catch (Rejected no) {
            return switch (no.reason()) {
                case NotFound _ -> "0";
                case Forbidden _ -> "-";
                default -> no.reason().toString();
            };
        }
    }

    private static Person person(String id, String unit, Set<String> roles) {
        return new Person(id, unit, false, roles, new Person.State.Enabled(), List.of(), People.NOW, 1);
    }
}
