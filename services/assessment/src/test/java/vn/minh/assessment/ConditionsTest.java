package vn.minh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void whatWasNotAskedDoesNotStandInTheQuery() {
        var conditions = new Conditions()
                .equal("unit", null)
                .equal("department", "HN-SO")
                .and("code > :after", Map.of("after", "A"));

        assertThat(conditions.where()).isEqualTo(" where department = :department and code > :after");
        assertThat(conditions.values()).isEqualTo(Map.of("department", "HN-SO", "after", "A"));
    }

    @Test
    void whereNothingWasAskedEverythingIsListed() {
        var conditions = new Conditions().equal("unit", null);

        assertThat(conditions.where()).isEmpty();
    }
}
