package vn.minh.portal;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.minh.testing.HouseRules;

class PortalHouseTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.checkedOn("vn.minh.portal");
    }
}
