package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.assessment.organization.Drawing.DAY;
import static vn.minh.assessment.organization.Drawing.DEPARTMENT;
import static vn.minh.assessment.organization.Drawing.EVE;
import static vn.minh.assessment.organization.Drawing.city;
import static vn.minh.assessment.organization.Drawing.newWard;
import static vn.minh.assessment.organization.Drawing.reform;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.organization.Step.Close;
import vn.minh.assessment.organization.Step.Merge;
import vn.minh.assessment.organization.Step.Split;
import vn.minh.assessment.organization.Step.Transfer;
import vn.minh.contracts.UnitKind;

class RefusedReformTest {

    /** Two districts of one school each, two wards to come. */
    private static Drawing usual() {
        return city().district("Q1")
                .district("Q2")
                .ward("P1")
                .ward("P2")
                .school("T1", "Q1")
                .school("T2", "Q2")
                .reviewed("T1", "Q1")
                .reviewed("T2", "Q2");
    }

    @Test
    void aUnitThatNobodyEntered() {
        var faults = usual().faults(new Merge("Q9", "P1"), new Transfer("Q1", "P9", "T9"));

        assertThat(faults)
                .contains(
                        "unit-unknown at steps[0].from",
                        "unit-unknown at steps[1].to",
                        "unit-unknown at steps[1].unit");
    }

    @Test
    void aSchoolInThePlaceOfAnAuthority() {
        var faults = usual().faults(new Merge("Q1", "T2"), new Transfer("T1", "T2", "T1"));

        assertThat(faults).contains("not-an-authority at steps[0].to", "not-an-authority at steps[1].from");
    }

    @Test
    void aUnitThatEndsTwice() {
        var faults = usual().faults(new Merge("Q1", "P1"), new Close("Q1", "P2"));

        assertThat(faults).containsExactly("ended-twice at steps[1].from");
    }

    @Test
    void theSameStepTwice() {
        var faults = usual().faults(new Merge("Q1", "P1"), new Merge("Q1", "P1"));

        assertThat(faults).containsExactly("repeated at steps[1].from");
    }

    @Test
    void aUnitThatGoesToTwo() {
        var faults = usual().faults(new Split("Q1", "P1", "T1"), new Split("Q1", "P2", "T1"));

        assertThat(faults).containsExactly("moved-twice at steps[1].unit");
    }

    @Test
    void aUnitThatEndedBefore() {
        var city = usual().unit("Q3", UnitKind.DISTRICT_DIVISION, DEPARTMENT, Drawing.LONG_AGO, EVE.minusDays(1));

        var faults = city.faults(new Merge("Q3", "P1"));

        assertThat(faults).containsExactly("not-on-the-eve at steps[0].from");
    }

    @Test
    void aUnitWhoseEndIsWrittenDownForAnotherDay() {
        var city = usual().unit("Q3", UnitKind.DISTRICT_DIVISION, DEPARTMENT, Drawing.LONG_AGO, DAY.plusDays(30));

        var faults = city.faults(new Merge("Q3", "P1"));

        assertThat(faults).containsExactly("ends-on-another-day at steps[0].from");
    }

    @Test
    void aSuccessorThatIsNotThereOnTheFirstDay() {
        var city = usual().unit("P9", UnitKind.COMMUNE, DEPARTMENT, DAY.plusDays(1), null);

        var faults = city.faults(new Merge("Q1", "P9"));

        assertThat(faults).contains("not-on-the-day at steps[0].to");
    }

    @Test
    void aSuccessorThatEndsInTheSameReform() {
        var faults = usual().faults(new Merge("Q1", "Q2"), new Merge("Q2", "P1"));

        assertThat(faults).contains("not-on-the-day at steps[0].to");
    }

    @Test
    void successorsInARing() {
        var faults = usual().faults(new Merge("Q1", "Q2"), new Merge("Q2", "Q1"));

        assertThat(faults).contains("cycle at steps[0].to", "cycle at steps[1].to");
    }

    @Test
    void unitsThatWouldStandUnderThemselves() {
        var below = new OrgUnit("P1", "Phường", UnitKind.COMMUNE, DEPARTMENT, "P2", DAY, null, true, 0);
        var above = new OrgUnit("P2", "Phường", UnitKind.COMMUNE, DEPARTMENT, "P1", DAY, null, true, 0);

        var faults = city().faults(reform(List.of(below, above)));

        assertThat(faults).containsOnly("cycle at units");
    }

    @Test
    void anAuthorityThatEndsWithoutASuccessor() {
        var faults = usual().faults(new Close("Q1", null));

        assertThat(faults).contains("successor-missing at steps[0].to");
    }

    @Test
    void unitsLeftBehindByASplit() {
        var city = usual().school("T3", "Q1").reviewed("T3", "Q1");

        var faults = city.faultsOf(reform(new Split("Q1", "P1", "T1")));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("left-under");
            assertThat(fault.why()).contains("T3");
        });
    }

    @Test
    void aUnitThatNobodyWouldBeAccountableForAlthoughSomebodyWas() {
        var city = usual().school("T3", DEPARTMENT).reviewed("T3", "Q1");

        var faults = city.faultsOf(reform(new Split("Q1", "P1", "T1")));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("nobody-accountable");
            assertThat(fault.field()).isEqualTo("steps[0].from");
            assertThat(fault.why()).contains("T3", "2025-07-01");
        });
    }

    @Test
    void aUnitThatWouldLoseOnlyItsReviewerOfALaterDay() {
        var city = usual().school("T3", DEPARTMENT)
                .reviewed("T3", "Q2", Drawing.LONG_AGO, DAY.plusDays(9))
                .reviewed("T3", "Q1", DAY.plusDays(10), null);

        var faults = city.faultsOf(reform(new Split("Q1", "P1", "T1")));

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.why()).contains("T3", "2025-07-11"));
    }

    @Test
    void anHeirWhosePredecessorsHadDifferentReviewers() {
        var heir = new OrgUnit("T9", "THCS", UnitKind.LOWER_SECONDARY, DEPARTMENT, null, DAY, null, true, 0);

        var faults = usual().faults(reform(List.of(heir), new Close("T1", "T9"), new Close("T2", "T9")));

        assertThat(faults).contains("nobody-accountable at steps[0].from");
    }

    @Test
    void aUnitThatIsNotOfTheOneThatGivesIt() {
        var faults = usual().faults(new Transfer("Q1", "P1", "T2"));

        assertThat(faults).containsExactly("not-of-from at steps[0].unit");
    }

    @Test
    void aUnitThatIsMovedAndEnds() {
        var faults = usual().faults(new Transfer("Q1", "Q2", "T1"), new Close("T1", null));

        assertThat(faults).containsExactly("moved-and-ended at steps[0].unit");
    }

    @Test
    void aStepFromAUnitToItself() {
        var faults = usual().faults(new Transfer("Q1", "Q1", "T1"), new Close("Q2", "Q2"));

        assertThat(faults).contains("to-itself at steps[0].to", "to-itself at steps[1].to");
    }

    @Test
    void aDepartmentThatEnds() {
        var faults = usual().faults(new Close(DEPARTMENT, "Q1"));

        assertThat(faults).contains("department-ends at steps[0].from");
    }

    @Test
    void aUnitThatBeginsOnAnotherDay() {
        var late = newWard("P9").endingOn(null);
        var wrong =
                new OrgUnit(late.code(), late.name(), late.kind(), DEPARTMENT, null, DAY.plusDays(1), null, true, 0);

        var faults = usual().faults(reform(List.of(wrong)));

        assertThat(faults).containsExactly("begins-on-another-day at units.validFrom");
    }

    @Test
    void anEntryThatChangesTheDaysOrTheKindOfAKnownUnit() {
        var known = Drawing.unit(usual().drawn(), "T1");
        var shorter = known.endingOn(DAY.plusDays(5));
        var other = new OrgUnit("Q2", "Q2", UnitKind.COMMUNE, DEPARTMENT, DEPARTMENT, Drawing.LONG_AGO, null, true, 0);

        var faults = usual().faults(reform(List.of(shorter, other)));

        assertThat(faults).containsExactly("dates-of-known at units.validFrom", "kind-of-known at units.kind");
    }

    @Test
    void everyRefusalSaysWhyAndWhatNext() {
        var faults = usual().faultsOf(reform(new Merge("Q9", "P1"), new Close("Q1", null), new Merge("Q1", "T2")));

        assertThat(faults).hasSizeGreaterThan(2).allSatisfy(fault -> {
            assertThat(fault.why()).isNotBlank().endsWith(".");
            assertThat(fault.next()).isNotBlank().endsWith(".");
            assertThat(fault.code()).isEqualTo(fault.code().toLowerCase(Locale.ROOT));
        });
    }
}
