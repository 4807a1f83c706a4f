package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.minh.assessment.organization.Drawing.DAY;
import static vn.minh.assessment.organization.Drawing.DEPARTMENT;
import static vn.minh.assessment.organization.Drawing.EVE;
import static vn.minh.assessment.organization.Drawing.SET;
import static vn.minh.assessment.organization.Drawing.accountable;
import static vn.minh.assessment.organization.Drawing.city;
import static vn.minh.assessment.organization.Drawing.newWard;
import static vn.minh.assessment.organization.Drawing.reform;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.organization.ReviewingAssignment.Target;
import vn.minh.assessment.organization.Step.Close;
import vn.minh.assessment.organization.Step.Merge;
import vn.minh.assessment.organization.Step.Split;
import vn.minh.assessment.organization.Step.Transfer;
import vn.minh.contracts.UnitKind;

class RearrangedTest {

    private static final LocalDate LATER = LocalDate.parse("2026-01-01");

    @Test
    void whatIsMergedEndsOnTheEveAndAllOfItIsTheOthers() {
        var city = city().district("Q1").ward("P1").school("T1", "Q1").reviewed("T1", "Q1");

        var after = city.after(new Merge("Q1", "P1"));

        assertThat(Drawing.unit(after, "Q1").validTo()).isEqualTo(EVE);
        assertThat(Drawing.unit(after, "T1").parent()).isEqualTo("P1");
        assertThat(accountable(after, "T1", EVE)).containsExactly("Q1");
        assertThat(accountable(after, "T1", DAY)).containsExactly("P1");
    }

    @Test
    void anAssignmentThatSpansTheDayEndsOnTheEveAndAnotherGoesOnToItsOwnEnd() {
        var city = city().district("Q1").ward("P1").school("T1", "Q1").reviewed("T1", "Q1", Drawing.LONG_AGO, LATER);

        var after = city.after(new Merge("Q1", "P1"));

        assertThat(after.ownOf("T1", SET))
                .extracting(
                        ReviewingAssignment::authority, ReviewingAssignment::validFrom, ReviewingAssignment::validTo)
                .containsExactlyInAnyOrder(tuple("Q1", Drawing.LONG_AGO, EVE), tuple("P1", DAY, LATER));
    }

    @Test
    void anAssignmentThatBeginsOnTheDayOrLaterKeepsItsIdentityAndGetsTheNewAuthority() {
        var city = city().district("Q1")
                .ward("P1")
                .school("T1", "Q1")
                .reviewed("T1", "Q1", Drawing.LONG_AGO, EVE)
                .reviewed("T1", "Q1", DAY, LATER.minusDays(1))
                .reviewed("T1", "Q1", LATER, null);
        var known = city.drawn().ownOf("T1", SET).stream()
                .map(ReviewingAssignment::id)
                .toList();

        var after = city.after(new Merge("Q1", "P1"));

        assertThat(after.ownOf("T1", SET))
                .extracting(ReviewingAssignment::id)
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(accountable(after, "T1", DAY)).containsExactly("P1");
        assertThat(accountable(after, "T1", LATER)).containsExactly("P1");
    }

    @Test
    void anAssignmentThatIsOverIsLeftAlone() {
        var city = city().district("Q1")
                .district("Q2")
                .ward("P1")
                .school("T1", "Q1")
                .reviewed("T1", "Q2", Drawing.LONG_AGO, EVE.minusDays(1))
                .reviewed("T1", "Q1", EVE, null);

        var after = city.after(new Merge("Q1", "P1"), new Merge("Q2", "P1"));

        assertThat(after.assignments()).contains(city.drawn().assignments().getFirst());
    }

    @Test
    void whatIsSplitGoesToItsPartsUnitByUnit() {
        var city = city().district("Q1")
                .ward("P1")
                .ward("P2")
                .school("T1", "Q1")
                .school("T2", "Q1")
                .reviewed("T1", "Q1")
                .reviewed("T2", "Q1");

        var after = city.after(new Split("Q1", "P1", "T1"), new Split("Q1", "P2", "T2"));

        assertThat(Drawing.unit(after, "Q1").validTo()).isEqualTo(EVE);
        assertThat(Drawing.unit(after, "T2").parent()).isEqualTo("P2");
        assertThat(accountable(after, "T1", DAY)).containsExactly("P1");
        assertThat(accountable(after, "T2", DAY)).containsExactly("P2");
    }

    @Test
    void whatIsOneOfItsOwnPartsGoesOnAndKeepsWhatNobodyTook() {
        var city = city().unit("P1", UnitKind.COMMUNE, DEPARTMENT)
                .ward("P2")
                .school("T1", "P1")
                .school("T2", "P1")
                .reviewed("T1", "P1")
                .reviewed("T2", "P1");

        var after = city.after(new Split("P1", "P1", null), new Split("P1", "P2", "T2"));

        assertThat(Drawing.unit(after, "P1").validTo()).isNull();
        assertThat(accountable(after, "T1", DAY)).containsExactly("P1");
        assertThat(accountable(after, "T2", DAY)).containsExactly("P2");
    }

    @Test
    void aUnitThatLeavesAnAssignmentOfItsWholeKindGetsOneOfItsOwn() {
        var city = city().unit("P1", UnitKind.COMMUNE, DEPARTMENT)
                .ward("P2")
                .school("T1", "P1")
                .school("T2", "P1")
                .reviewedKind(UnitKind.LOWER_SECONDARY, "P1");

        var after = city.after(new Transfer("P1", "P2", "T2"));

        assertThat(after.ownOf("T1", SET)).isEmpty();
        assertThat(after.ownOf("T2", SET)).hasSize(1);
        assertThat(accountable(after, "T1", DAY)).containsExactly("P1");
        assertThat(accountable(after, "T2", EVE)).containsExactly("P1");
        assertThat(accountable(after, "T2", DAY)).containsExactly("P2");
    }

    @Test
    void whatAUnitHasOfItsOwnOnLaterDaysStandsWhenItLeavesItsKind() {
        var city = city().unit("P1", UnitKind.COMMUNE, DEPARTMENT)
                .unit("P3", UnitKind.COMMUNE, DEPARTMENT)
                .ward("P2")
                .school("T1", "P1")
                .reviewedKind(UnitKind.LOWER_SECONDARY, "P1")
                .reviewed("T1", "P3", LATER, LATER.plusDays(9));

        var after = city.after(new Transfer("P1", "P2", "T1"));

        assertThat(accountable(after, "T1", LATER.minusDays(1))).containsExactly("P2");
        assertThat(accountable(after, "T1", LATER)).containsExactly("P3");
        assertThat(accountable(after, "T1", LATER.plusDays(10))).containsExactly("P2");
    }

    @Test
    void anAssignmentOfAWholeKindFollowsWhoTakesAllAndWhatIsNamedGoesElsewhere() {
        var city = city().district("Q1")
                .ward("P1")
                .ward("P2")
                .school("T1", "Q1")
                .school("T2", "Q1")
                .reviewedKind(UnitKind.LOWER_SECONDARY, "Q1");

        var after = city.after(new Merge("Q1", "P1"), new Transfer("Q1", "P2", "T2"));

        assertThat(accountable(after, "T1", DAY)).containsExactly("P1");
        assertThat(accountable(after, "T2", DAY)).containsExactly("P2");
    }

    @Test
    void aSchoolMayCloseWithoutASuccessorAndItsAssignmentEndsWithIt() {
        var city = city().district("Q1").school("T1", "Q1").reviewed("T1", "Q1");

        var after = city.after(new Close("T1", null));

        assertThat(Drawing.unit(after, "T1").validTo()).isEqualTo(EVE);
        assertThat(after.ownOf("T1", SET).getFirst().validTo()).isEqualTo(EVE);
    }

    @Test
    void aUnitThatBeginsInThePlaceOfOthersIsReviewedByWhoeverReviewedThemAll() {
        var school = new OrgUnit("T3", "THCS mới", UnitKind.LOWER_SECONDARY, DEPARTMENT, "Q1", DAY, null, true, 0);
        var city = city().district("Q1")
                .ward("P1")
                .school("T1", "Q1")
                .school("T2", "Q1")
                .reviewed("T1", "Q1")
                .reviewed("T2", "Q1");

        var after = city.after(
                reform(List.of(school), new Merge("T1", "T3"), new Close("T2", "T3"), new Merge("Q1", "P1")));

        assertThat(Drawing.unit(after, "T3").parent()).isEqualTo("P1");
        assertThat(accountable(after, "T3", DAY)).containsExactly("P1");
    }

    @Test
    void theWardsOfADistrictAreReviewedByWhomTheDistrictWas() {
        var city = city().district("Q1").school("T1", "Q1").reviewed("T1", "Q1");
        city.assigned(new Target.WholeKind(UnitKind.DISTRICT_DIVISION), "3806", DEPARTMENT, Drawing.LONG_AGO, null);

        var after = city.after(reform(List.of(newWard("P1")), new Merge("Q1", "P1")));

        assertThat(after.accountable(Drawing.unit(after, "P1"), "3806", DAY)).containsExactly(DEPARTMENT);
    }
}
