package vn.minh.assessment;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.minh.testing.HouseRules;

class AssessmentHouseTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.checkedOn("vn.minh.assessment");
    }
}
