package vn.minh.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import vn.minh.grading.Dossier.Drawn;

/** Draws dossiers; points are drawn in hundredths, apart from the code under test. */
final class Dossiers {

    private Dossiers() {}

    static Arbitrary<Dossier> any() {
        var items = List.of(
                drawn("1.2.a", hundredths(4_000).map(h -> new Drawn(said(h), h))),
                drawn("1.2.b", Arbitraries.of(new Drawn(Said.yes(), 1_000), new Drawn(Said.no(), 0))),
                drawn("1.2.c", Arbitraries.of(new Drawn(Said.fields("form", "mua"), 0))),
                drawn(
                        "1.3.a",
                        hundredths(2_000)
                                .map(h -> new Drawn(Said.amount("7", points(h).toString()), h))),
                drawn(
                        "1.3.b",
                        Arbitraries.longs()
                                .between(0, 40)
                                .map(h -> new Drawn(
                                        Said.amount("33.3", points(50 * h).toString()), 50 * h))),
                drawn(
                        "2.2.a",
                        Arbitraries.longs()
                                .between(0, 120)
                                .map(n -> new Drawn(
                                        Said.amount(String.valueOf(n)), n < 10 ? 0 : n < 50 ? 1_000 : 2_000))),
                drawn(
                        "2.2.b",
                        hundredths(10_000)
                                .map(h -> new Drawn(
                                        Said.amount(points(h).toString()),
                                        h < 5_000 ? 0 : h <= 7_500 ? 1_500 : 3_000))),
                drawn("2.2.c", hundredths(5_000).map(h -> new Drawn(said(h), h))));
        var met = Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false));
        return Combinators.combine(Combinators.combine(items).as(List::copyOf), met, met)
                .as((answered, first, second) -> new Dossier(
                        answered.stream()
                                .filter(answer -> answer.get2().isPresent())
                                .collect(Collectors.toMap(
                                        Tuple2::get1, answer -> answer.get2().orElseThrow())),
                        first,
                        second));
    }

    static Arbitrary<Tuple2<String, Given>> anyWrongAnswer() {
        var negative = hundredths(1_000_000).map(h -> points(-h - 1).toString());
        return Arbitraries.oneOf(
                wrong("1.2.a", hundredths(1_000_000).map(h -> said(4_001 + h))),
                wrong("2.2.c", negative.map(Said::points)),
                wrong("1.2.a", hundredths(3_999).map(h -> Said.points(points(h) + "5"))),
                wrong("1.3.a", negative.map(n -> Said.amount(n, "1"))),
                wrong(
                        "1.3.a",
                        hundredths(1_000)
                                .filter(h -> h % 100 != 0)
                                .map(h -> Said.amount(points(h).toString(), "1"))),
                wrong(
                        "1.3.b",
                        hundredths(1_000_000)
                                .map(h -> Said.amount(points(10_001 + h).toString(), "1"))),
                wrong("2.2.b", negative.map(Said::amount)),
                wrong("1.2.d", hundredths(1_000).map(h -> said(h))),
                wrong("1.2.b", hundredths(999).map(h -> new Given(true, null, points(h), null))),
                wrong("1.1.m", Arbitraries.of(Said.points("1"), Said.amount("1"), Said.fields("form", "mua"))),
                Combinators.combine(
                                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5),
                                Arbitraries.of(Said.yes(), Said.points("1")))
                        .as(Tuple::of));
    }

    private static Arbitrary<Tuple2<String, Optional<Drawn>>> drawn(String item, Arbitrary<Drawn> answer) {
        return answer.optional(0.8).map(drawn -> Tuple.of(item, drawn));
    }

    private static Arbitrary<Tuple2<String, Given>> wrong(String item, Arbitrary<Given> given) {
        return given.map(answer -> Tuple.of(item, answer));
    }

    private static Arbitrary<Long> hundredths(long most) {
        return Arbitraries.longs().between(0, most);
    }

    private static Given said(long hundredths) {
        return Said.points(points(hundredths).toString());
    }

    private static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
