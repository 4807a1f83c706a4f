package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.assessment.organization.Drawing.DAY;
import static vn.minh.assessment.organization.Drawing.DEPARTMENT;
import static vn.minh.assessment.organization.Drawing.EVE;
import static vn.minh.assessment.organization.Drawing.accountable;
import static vn.minh.assessment.organization.Drawing.city;
import static vn.minh.assessment.organization.Drawing.reform;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.Step.Close;
import vn.minh.assessment.organization.Step.Merge;
import vn.minh.assessment.organization.Step.Transfer;
import vn.minh.contracts.UnitKind;

/** One reform after another, before another, and again. */
class ReformsInTurnTest {

    private static final LocalDate LATER = LocalDate.parse("2026-01-01");

    @Test
    void whatALaterReformFindsIsWhatTheFirstLeft() {
        var city =
                city().district("Q1").ward("P1").ward("P2").school("T1", "Q1").reviewed("T1", "Q1");
        var first = city.after(new Merge("Q1", "P1"));
        var second = new Reform(
                "HN-2026",
                "Điều chỉnh",
                new Reform.Decision("1/NQ", LATER),
                LATER,
                List.of(),
                reform(new Transfer("P1", "P2", "T1")).lines());

        var after = Drawing.after(first, second);

        assertThat(accountable(after, "T1", EVE)).containsExactly("Q1");
        assertThat(accountable(after, "T1", LATER.minusDays(1))).containsExactly("P1");
        assertThat(accountable(after, "T1", LATER)).containsExactly("P2");
    }

    @Test
    void aReformOfAnEarlierDayThanOneThatIsKnownChangesOnlyTheDaysBetween() {
        var city = city().unit("P1", UnitKind.COMMUNE, DEPARTMENT)
                .unit("P2", UnitKind.COMMUNE, DEPARTMENT)
                .unit("P3", UnitKind.COMMUNE, DEPARTMENT)
                .school("T1", "P1")
                .reviewed("T1", "P1");
        var later = new Reform(
                "HN-2026",
                "Điều chỉnh",
                new Reform.Decision("1/NQ", LATER),
                LATER,
                List.of(),
                reform(new Transfer("P1", "P2", "T1")).lines());

        var after = Drawing.after(Drawing.after(city.drawn(), later), reform(new Transfer("P1", "P3", "T1")));

        assertThat(accountable(after, "T1", EVE)).containsExactly("P1");
        assertThat(accountable(after, "T1", DAY)).containsExactly("P3");
        assertThat(accountable(after, "T1", LATER)).containsExactly("P2");
    }

    @Test
    void twiceChangesNothing() {
        var city =
                city().district("Q1").ward("P1").ward("P2").school("T1", "Q1").school("T2", "Q1");
        city.reviewedKind(UnitKind.LOWER_SECONDARY, "Q1");
        var reform = reform(new Merge("Q1", "P1"), new Transfer("Q1", "P2", "T2"));

        var again = Rearranged.of(reform, city.after(reform), Reading.start());

        assertThat(again.units()).isEmpty();
        assertThat(again.assignments()).isEmpty();
    }

    @Test
    void theSameReformInAnotherOrderIsTheSameDocument() {
        var one = reform(new Merge("Q1", "P1"), new Close("T9", null));
        var other = reform(new Close("T9", null), new Merge("Q1", "P1"));
        var another = reform(new Close("T9", null), new Merge("Q1", "P2"));

        assertThat(one.sha256()).isEqualTo(other.sha256()).isNotEqualTo(another.sha256());
        assertThat(ReformEntry.of(one)).isEqualTo(ReformEntry.of(other));
    }
}
