package vn.minh.review.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.review.appeal.Contests.CHAIR;
import static vn.minh.review.appeal.Contests.PANEL;
import static vn.minh.review.appeal.Contests.SECOND;
import static vn.minh.review.appeal.Contests.THIRD;
import static vn.minh.review.externalreview.Reviews.SCHOOL;
import static vn.minh.review.externalreview.Reviews.WARD;
import static vn.minh.review.externalreview.Reviews.person;
import static vn.minh.review.externalreview.Reviews.tied;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Tie;

class EligibilityTest {

    private static final Hands NOBODY = new Hands(Set.of(), Set.of(), Set.of());

    @Test
    void whoHadNoHandInItAndIsNotBoundToTheUnitMayLookAgain() {
        assertThatCode(() -> eligibility(NOBODY).require(PANEL, List.of(CHAIR, SECOND, THIRD)))
                .doesNotThrowAnyException();
    }

    @Test
    void everybodyWhoHadAHandInItIsRefusedByName() {
        var hands = new Hands(Set.of("chair"), Set.of("second"), Set.of("third"));

        var faults = faults(hands, PANEL, CHAIR, SECOND, THIRD);

        assertThat(faults).extracting(Fault::field).containsExactly("chair", "second", "third");
        assertThat(faults)
                .extracting(Fault::code)
                .containsExactly("panellist-author", "panellist-reviewer", "panellist-recogniser");
        assertThat(faults).allSatisfy(fault -> assertThat(fault.why()).contains(fault.field()));
    }

    @ParameterizedTest
    @EnumSource(Tie.Kind.class)
    void whoIsBoundToTheUnitIsRefusedByName(Tie.Kind kind) {
        var faults = faults(NOBODY, PANEL, CHAIR, tied(SECOND, SCHOOL.code(), kind), THIRD);

        assertThat(faults).extracting(Fault::field).containsExactly("second");
        assertThat(faults).extracting(Fault::code).containsExactly("panellist-tied");
    }

    @Test
    void aTieToAnotherUnitIsNone() {
        var standing = tied(SECOND, WARD.code(), Tie.Kind.DECLARED);

        assertThatCode(() -> eligibility(NOBODY).require(PANEL, List.of(CHAIR, standing, THIRD)))
                .doesNotThrowAnyException();
    }

    @Test
    void whoWorksForTheUnitIsRefused() {
        var teacher = person("second", SCHOOL.code());

        assertThat(faults(NOBODY, PANEL, CHAIR, teacher, THIRD))
                .extracting(Fault::field)
                .containsExactly("second");
    }

    @Test
    void aPanelIsAChairAndTwoOthersAtLeast() {
        var alone = new Panel(new Panellist("chair", "X"), List.of(new Panellist("chair", "X")));

        assertThat(faults(NOBODY, alone, CHAIR))
                .extracting(Fault::code)
                .containsExactly("panel-too-small", "panellist-twice");
    }

    private static Eligibility eligibility(Hands hands) {
        return new Eligibility(SCHOOL.code(), hands);
    }

    private static List<Fault> faults(Hands hands, Panel panel, Standing... standings) {
        var refused =
                catchThrowableOfType(Rejected.class, () -> eligibility(hands).require(panel, List.of(standings)));
        return ((Invalid) refused.reason()).faults();
    }
}
