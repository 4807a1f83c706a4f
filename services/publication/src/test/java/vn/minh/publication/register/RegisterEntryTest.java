package vn.minh.publication.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.Result;
import vn.minh.contracts.Wire;
import vn.minh.grading.IndicatorSet;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.SomeSet;

class RegisterEntryTest {

    private static final SomeSchool SCHOOL = SomeSchool.any();

    @Test
    void groupsAreCalledAsTheSetCallsThem() throws Exception {
        var entry = RegisterEntry.of(SCHOOL.recognised(), set());

        assertThat(entry.groups())
                .extracting(GroupResult::name)
                .containsExactly("Chuyển đổi số trong dạy, học", "Chuyển đổi số trong quản trị cơ sở giáo dục");
        assertThat(entry.set().decision()).isEqualTo("4725/QĐ-BGDĐT");
        assertThat(entry.lowestCounts()).isTrue();
    }

    @Test
    void nobodyStandsInIt() throws Exception {
        var entry = RegisterEntry.of(SCHOOL.recognised(), set());

        assertThat(Wire.mapper().writeValueAsString(entry)).doesNotContain("head-of-authority");
    }

    @Test
    void theBoundaryIsDecidedOnTheExactPoints() throws Exception {
        var result = SomeSchool.result("75", 2, "75.01", 3, 2);

        var groups = RegisterEntry.of(SCHOOL.recognised(1, "2025-2026", result), set())
                .groups();

        assertThat(groups).extracting(RegisterEntryTest::byPoints).containsExactly(2, 3);
    }

    @Test
    void aGroupTheSetDoesNotNameIsCalledByItsCode() throws Exception {
        var result = new Result(List.of(new Result.Group("9", new BigDecimal("10"), 1, true)), 1);

        var groups = RegisterEntry.of(SCHOOL.recognised(1, "2025-2026", result), set())
                .groups();

        assertThat(groups.getFirst().name()).isEqualTo("Nhóm 9");
    }

    private static int byPoints(GroupResult group) {
        var byPoints = group.byPoints();
        return byPoints == null ? 0 : byPoints.level();
    }

    private static KnownSet set() throws JsonProcessingException {
        return KnownSet.of(Wire.mapper().readValue(SomeSet.published().content(), IndicatorSet.class));
    }
}
