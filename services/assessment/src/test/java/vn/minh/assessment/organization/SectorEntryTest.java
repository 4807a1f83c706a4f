package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.FollowSectorUnit.Command;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Rejection.NotYet;

class SectorEntryTest {

    private static final Instant RECORDED = Instant.parse("2026-11-22T01:00:00Z");
    private static final OrgUnit DEPARTMENT = unit("HN-SO", UnitKind.DEPARTMENT, "HN-SO", null);
    private static final OrgUnit OTHER = unit("HP-SO", UnitKind.DEPARTMENT, "HP-SO", null);
    private static final OrgUnit COMMUNE = unit("HN-XA", UnitKind.COMMUNE, "HN-SO", "HN-SO");
    private static final OrgUnit ABROAD = unit("HP-XA", UnitKind.COMMUNE, "HP-SO", "HP-SO");
    private static final OrgUnit SCHOOL = unit("HN-TH-1", UnitKind.PRIMARY, "HN-SO", "HN-XA");
    private static final OrgUnit ENDED =
            unit("HN-PGD", UnitKind.DISTRICT_DIVISION, "HN-SO", "HN-SO").endingOn(LocalDate.parse("2025-06-30"));
    private static final OrgUnit LATER = new OrgUnit(
            "HN-XA-2", "Xã mới", UnitKind.COMMUNE, "HN-SO", "HN-SO", LocalDate.parse("2027-07-01"), null, true, 1);

    @Test
    void theCityAndWhetherItIsADemonstrationComeFromTheUnitAbove() {
        var unit = read(told("HN-TH-2", UnitKind.PRIMARY, "HN-XA"), COMMUNE);

        assertThat(unit)
                .isEqualTo(new OrgUnit(
                        "HN-TH-2",
                        "Đơn vị HN-TH-2",
                        UnitKind.PRIMARY,
                        "HN-SO",
                        "HN-XA",
                        LocalDate.parse("2025-07-01"),
                        null,
                        true,
                        0));
    }

    @Test
    void whatIsKnownGoesOnUnderItsVersion() {
        var unit = read(told("HN-TH-1", UnitKind.PRIMARY, null), SCHOOL);

        assertThat(unit.version()).isEqualTo(SCHOOL.version());
        assertThat(unit.department()).isEqualTo("HN-SO");
        assertThat(unit.parent()).isNull();
    }

    @Test
    void aDepartmentIsItsOwnCity() {
        assertThat(read(told("DN-SO", UnitKind.DEPARTMENT, null)).department()).isEqualTo("DN-SO");
    }

    @Test
    void aUnitAboveThatWasNotToldYetIsWaitedFor() {
        var refused = refusal(told("HN-TH-2", UnitKind.PRIMARY, "HN-XA-9"), COMMUNE);

        assertThat(refused.reason()).isEqualTo(new NotYet("org-unit", "HN-XA-9"));
    }

    @Test
    void aUnitThatCeasedMayStandUnderOneThatCeasedAfterIt() {
        var school = told("HN-TH-2", UnitKind.PRIMARY, "HN-PGD", "2010-09-05", "2025-06-30");

        assertThat(read(school, ENDED).validTo()).isEqualTo(LocalDate.parse("2025-06-30"));
    }

    @Test
    void whatWasRecordedWhileTheUnitAboveWasThereIsHeardAfterItHasEnded() {
        var early = new Command(
                "HN-TH-2",
                1,
                "Trường",
                UnitKind.PRIMARY,
                "HN-PGD",
                LocalDate.parse("2010-09-05"),
                null,
                Instant.parse("2020-01-01T00:00:00Z"));

        assertThat(read(early, ENDED).parent()).isEqualTo("HN-PGD");
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments("kind-of-known", told("HN-TH-1", UnitKind.LOWER_SECONDARY, "HN-XA"), List.of(SCHOOL)),
                arguments("department-of-known", told("HN-TH-1", UnitKind.PRIMARY, "HP-XA"), List.of(SCHOOL, ABROAD)),
                arguments("cycle", told("HN-XA", UnitKind.COMMUNE, "HN-XA"), List.of(COMMUNE)),
                arguments(
                        "cycle",
                        told("HN-XA", UnitKind.COMMUNE, "HN-XA-3"),
                        List.of(COMMUNE, unit("HN-XA-3", UnitKind.COMMUNE, "HN-SO", "HN-XA"))),
                arguments("parent-is-a-school", told("HN-TH-2", UnitKind.PRIMARY, "HN-TH-1"), List.of(SCHOOL)),
                arguments("parent-not-valid", told("HN-TH-2", UnitKind.PRIMARY, "HN-PGD"), List.of(ENDED)),
                arguments(
                        "parent-not-valid",
                        told("HN-TH-2", UnitKind.PRIMARY, "HN-XA-2", "2020-01-01", "2026-12-31"),
                        List.of(LATER)),
                arguments("department-below", told("DN-SO", UnitKind.DEPARTMENT, "HN-SO"), List.of()),
                arguments("city-unknown", told("HN-TH-2", UnitKind.PRIMARY, null), List.of()),
                arguments("code-malformed", told("HN thường", UnitKind.PRIMARY, "HN-XA"), List.of()),
                arguments(
                        "days-out-of-order",
                        told("HN-TH-2", UnitKind.PRIMARY, "HN-XA", "2026-01-01", "2025-01-01"),
                        List.of()),
                arguments(
                        "revision-malformed",
                        new Command("HN-TH-2", 0, "Trường", UnitKind.PRIMARY, "HN-XA", LocalDate.EPOCH, null, RECORDED),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatContradictsTheDirectoryIsRefusedWithWordsForAnOperator(String code, Command told, List<OrgUnit> known) {
        var all = new ArrayList<>(known);
        all.add(COMMUNE);

        var refused = refusal(told, all.toArray(OrgUnit[]::new));

        assertThat(refused.reason()).isInstanceOf(Invalid.class);
        assertThat(((Invalid) refused.reason()).faults())
                .extracting(Fault::code)
                .contains(code);
    }

    private static OrgUnit read(Command told, OrgUnit... known) {
        var lineage = Stream.concat(Stream.of(DEPARTMENT, OTHER), Arrays.stream(known))
                .distinct()
                .collect(Collectors.toMap(OrgUnit::code, Function.identity()));
        return new SectorEntry(told, Map.copyOf(lineage)).read(Reading.start());
    }

    private static Rejected refusal(Command told, OrgUnit... known) {
        return catchThrowableOfType(Rejected.class, () -> read(told, known));
    }

    private static OrgUnit unit(String code, UnitKind kind, String department, @Nullable String parent) {
        return new OrgUnit(
                code, "Đơn vị " + code, kind, department, parent, LocalDate.parse("2008-08-01"), null, true, 3);
    }

    private static Command told(String code, UnitKind kind, @Nullable String parent) {
        return told(code, kind, parent, "2025-07-01", null);
    }

    private static Command told(String code, UnitKind kind, @Nullable String parent, String from, @Nullable String to) {
        return new Command(
                code,
                1,
                "Đơn vị " + code,
                kind,
                parent,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                RECORDED);
    }
}
