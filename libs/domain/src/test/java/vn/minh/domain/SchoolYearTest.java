package vn.minh.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.domain.Rejection.Invalid;

class SchoolYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-2028", "2026-2026", "26-27", "2026/2027", ""})
    void yearThatIsNotTwoFollowingYearsIsRefused(String text) {
        var rejected = catchThrowableOfType(Rejected.class, () -> new SchoolYear(text));

        assertThat(rejected.reason())
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid ->
                                assertThat(invalid.faults().getFirst().code()).isEqualTo("school-year"));
    }

    @Test
    void nextYearFollows() {
        var next = new SchoolYear("2026-2027").next();

        assertThat(next).isEqualTo(new SchoolYear("2027-2028")).isGreaterThan(new SchoolYear("2026-2027"));
    }
}
