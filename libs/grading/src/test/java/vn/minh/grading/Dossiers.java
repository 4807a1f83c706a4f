package vn.minh.grading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.minh.grading.Dossier.Drawn;

/** Draws dossiers, the same for the same seed; points are drawn in hundredths, apart from the code under test. */
final class Dossiers {

    private static final int TRIES = 1_000;

    /** An item's code and an answer to it. */
    record Wrong(String item, Given given) {}

    private Dossiers() {}

    /** Tries the rule a thousand times; a failure names the seed with which it comes again. */
    static void always(Consumer<Random> rule) {
        for (int seed = 0; seed < TRIES; seed++) {
            try {
                rule.accept(new Random(seed));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("with seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
    }

    static Dossier any(Random random) {
        var drawn = new HashMap<String, Drawn>();
        new TreeMap<>(answers()).forEach((item, answer) -> {
            if (random.nextInt(5) > 0) {
                drawn.put(item, answer.apply(random));
            }
        });
        return new Dossier(drawn, random.nextInt(5) > 0, random.nextInt(5) > 0);
    }

    private static Map<String, Function<Random, Drawn>> answers() {
        return Map.of(
                "1.2.a", random -> graded(upTo(4_000, random)),
                "1.2.b", random -> random.nextBoolean() ? new Drawn(Said.yes(), 1_000) : new Drawn(Said.no(), 0),
                "1.2.c", _ -> new Drawn(Said.fields("form", "mua"), 0),
                "1.3.a", random -> declared("7", upTo(2_000, random)),
                "1.3.b", random -> declared("33.3", 50 * upTo(40, random)),
                "2.2.a", random -> counted(upTo(120, random)),
                "2.2.b", random -> shared(upTo(10_000, random)),
                "2.2.c", random -> graded(upTo(5_000, random)));
    }

    private static Drawn graded(long hundredths) {
        return new Drawn(said(hundredths), hundredths);
    }

    private static Drawn declared(String amount, long hundredths) {
        return new Drawn(Said.amount(amount, points(hundredths).toString()), hundredths);
    }

    private static Drawn counted(long amount) {
        return new Drawn(Said.amount(String.valueOf(amount)), amount < 10 ? 0 : amount < 50 ? 1_000 : 2_000);
    }

    private static Drawn shared(long hundredths) {
        return new Drawn(
                Said.amount(points(hundredths).toString()),
                hundredths < 5_000 ? 0 : hundredths <= 7_500 ? 1_500 : 3_000);
    }

    static Wrong anyWrongAnswer(Random random) {
        var negative = points(-upTo(1_000_000, random) - 1).toString();
        return switch (random.nextInt(11)) {
            case 0 -> new Wrong("1.2.a", said(4_001 + upTo(1_000_000, random)));
            case 1 -> new Wrong("2.2.c", Said.points(negative));
            case 2 -> new Wrong("1.2.a", Said.points(points(upTo(3_999, random)) + "5"));
            case 3 -> new Wrong("1.3.a", Said.amount(negative, "1"));
            case 4 ->
                new Wrong(
                        "1.3.a",
                        Said.amount(
                                points(100 * upTo(10, random) + 1 + random.nextInt(99))
                                        .toString(),
                                "1"));
            case 5 ->
                new Wrong(
                        "1.3.b",
                        Said.amount(points(10_001 + upTo(1_000_000, random)).toString(), "1"));
            case 6 -> new Wrong("2.2.b", Said.amount(negative));
            case 7 -> new Wrong("1.2.d", said(upTo(1_000, random)));
            case 8 -> new Wrong("1.2.b", new Given(true, null, points(upTo(999, random)), null));
            case 9 -> new Wrong("1.1.m", any(random, Said.points("1"), Said.amount("1"), Said.fields("form", "mua")));
            default -> new Wrong(letters(random), any(random, Said.yes(), Said.points("1")));
        };
    }

    private static String letters(Random random) {
        var letters = new StringBuilder();
        int length = 1 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            letters.append((char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26)));
        }
        return letters.toString();
    }

    private static Given any(Random random, Given... all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    /** From 0; one in four stands at an end, at a half or at three quarters, or next to it, where rules turn. */
    static long upTo(long most, Random random) {
        if (random.nextInt(4) > 0) {
            return random.nextLong(most + 1);
        }
        long turn = List.of(0L, most / 2, most / 4 * 3, most).get(random.nextInt(4));
        return Math.clamp(turn + random.nextInt(3) - 1, 0, most);
    }

    private static Given said(long hundredths) {
        return Said.points(points(hundredths).toString());
    }

    private static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
