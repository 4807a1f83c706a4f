package vn.minh.review;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.minh.testing.HouseRules;

class ReviewHouseTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.checkedOn("vn.minh.review");
    }
}
