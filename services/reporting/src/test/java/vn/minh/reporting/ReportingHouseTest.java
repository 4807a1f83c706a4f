package vn.minh.reporting;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.minh.testing.HouseRules;

class ReportingHouseTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.checkedOn("vn.minh.reporting");
    }
}
