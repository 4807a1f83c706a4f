package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.domain.Actor;

class ViewerTest {

    @ParameterizedTest
    @CsvSource({
        "contributor, true",
        "contributor reviewer, true",
        "contributor administrator, true",
        "contributor council, false",
        "contributor principal, false",
        "contributor authority-officer, false",
        "contributor authority-head, false",
        "contributor department-officer, false",
        "council, false",
        "reviewer, false",
    })
    void aContributorAndNothingElseInHerUnitIsLimited(String roles, boolean isLimited) {
        var actor = new Actor("x", Samples.OURS, Set.of(roles.split(" ")));

        assertThat(Viewer.isMereContributor(actor)).isEqualTo(isLimited);
    }
}
