package vn.minh.grading;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Exact addition. */
final class Sum {

    private Sum() {}

    static BigDecimal of(Stream<BigDecimal> numbers) {
        return Decimals.exact(numbers.reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
