package vn.minh.assessment.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.SmallSet;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.KnownEvidence;
import vn.minh.assessment.selfassessment.Remarks;
import vn.minh.grading.Band;
import vn.minh.grading.CriteriaGroup;
import vn.minh.grading.Criterion;
import vn.minh.grading.Decision;
import vn.minh.grading.Field;
import vn.minh.grading.Given;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;
import vn.minh.grading.ItemKind;
import vn.minh.grading.NotApplicable;
import vn.minh.grading.Provenance;
import vn.minh.grading.Range;

/** A set of any shape and answers of any content, the same for the same seed. */
public final class RandomDossier {

    /** What people paste, and what breaks files. */
    private static final List<String> PIECES = List.of(
            "cổng thông tin",
            "Ứng dụng",
            " ",
            "  ",
            "\n",
            "\t",
            "\r\n",
            "=SUM(A1)",
            "+1",
            "-",
            "@a",
            "'",
            "\"",
            "<b>",
            "&amp;",
            "]]>",
            "_x0041_",
            "_x005F_",
            "_x",
            "\u0007",
            "😀",
            "e\u0302\u0301",
            "4,5",
            "4.5",
            "1.234",
            "%",
            ",",
            "Có",
            "không",
            "\u00a0",
            "\uFEFF",
            "=",
            "#REF!",
            "TRUE");

    private static final long MANY = 1_000_000_000_000L;

    private static final Provenance KNOWN = SmallSet.READ.groups().getFirst().provenance();

    private final Random random;

    private RandomDossier(long seed) {
        this.random = new Random(seed);
    }

    public static Book of(long seed) {
        var one = new RandomDossier(seed);
        var set = one.set();
        var evidence = new HashMap<UUID, KnownEvidence>();
        var answers = new ArrayList<GivenAnswer>();
        set.places().map(place -> place.item()).forEach(item -> one.answer(item, answers, evidence));
        return Books.of(set, answers, evidence);
    }

    private IndicatorSet set() {
        var small = SmallSet.READ;
        return new IndicatorSet(
                "S" + random.nextInt(9),
                1,
                new Decision("1/QĐ", LocalDate.parse("2026-01-31"), "Bộ", text(), null),
                small.appliesTo(),
                small.applicability(),
                small.status(),
                true,
                small.scale(),
                random.nextBoolean() ? small.scoring() : null,
                small.levels(),
                small.joining(),
                small.mandatoryEffect(),
                upTo(3, g -> group((char) ('A' + g) + "")),
                small.sources(),
                List.of());
    }

    private CriteriaGroup group(String code) {
        var longer = random.nextInt(4) == 0 ? code + "-" + "x".repeat(30) : code;
        return new CriteriaGroup(longer, text(), null, null, upTo(3, c -> criterion(code + c)), List.of(), null, KNOWN);
    }

    private Criterion criterion(String code) {
        return new Criterion(
                code,
                text(),
                null,
                random.nextBoolean(),
                null,
                List.of(),
                upTo(4, i -> item(code + "." + (char) ('a' + i))),
                List.of(),
                null,
                KNOWN);
    }

    private Item item(String code) {
        var kind = any(List.of(ItemKind.values()));
        var bands = kind == ItemKind.COUNT && random.nextBoolean()
                ? List.of(new Band(new Range(BigDecimal.ZERO, true, null, false), BigDecimal.ONE))
                : List.<Band>of();
        var fields = kind == ItemKind.DECLARATION
                ? upTo(3, f -> new Field("f" + f, text(), null, random.nextBoolean() ? List.of() : choices()))
                : List.<Field>of();
        return new Item(
                code,
                kind,
                text(),
                null,
                number(),
                random.nextBoolean() ? number() : null,
                bands,
                fields,
                null,
                random.nextBoolean() ? null : new NotApplicable(NotApplicable.Effect.MAXIMUM, null, KNOWN),
                null,
                KNOWN);
    }

    private List<String> choices() {
        return upTo(3, i -> i + " " + text().strip().replace("\r", ""));
    }

    private void answer(Item item, List<GivenAnswer> answers, Map<UUID, KnownEvidence> evidence) {
        if (!item.kind().answerable() || random.nextInt(4) == 0) {
            return;
        }
        var cited = upTo(2, _ -> UUID.randomUUID());
        cited.stream().filter(_ -> random.nextBoolean()).forEach(id -> evidence.put(id, known(id)));
        answers.add(
                Books.answer(item.code(), given(item), remarks(), 1 + random.nextInt(9), cited.toArray(UUID[]::new)));
    }

    private Remarks remarks() {
        return new Remarks(random.nextBoolean() ? null : text(), random.nextBoolean() ? null : text());
    }

    private Given given(Item item) {
        if (random.nextInt(8) == 0) {
            return Given.ofNoConcern();
        }
        return switch (item.kind()) {
            case YES_NO -> new Given(random.nextBoolean(), null, random.nextBoolean() ? number() : null, null);
            case COUNT, PERCENTAGE -> new Given(null, numberOrNone(), numberOrNone(), null);
            case GRADED -> new Given(null, null, number(), null);
            case DECLARATION -> new Given(null, null, null, fields(item));
            case DERIVED, UNPLACED -> new Given(null, null, null, null);
        };
    }

    private Map<String, String> fields(Item item) {
        var said = new HashMap<String, String>();
        item.fields().stream()
                .filter(_ -> random.nextBoolean())
                .forEach(field -> said.put(
                        field.code(),
                        field.choices().isEmpty() || random.nextInt(9) == 0 ? text() : any(field.choices())));
        return said;
    }

    private KnownEvidence known(UUID id) {
        return new KnownEvidence(
                id,
                "HN-THCS-VINH-QUYNH",
                KnownEvidence.State.STORED,
                random.nextBoolean() ? new KnownEvidence.Content("MC.1.3.0" + random.nextInt(9), 1, "ab") : null);
    }

    private @Nullable BigDecimal numberOrNone() {
        return random.nextInt(4) == 0 ? null : number();
    }

    /** Small and large, short and too long for a spreadsheet's number. */
    private BigDecimal number() {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(101));
            case 1 -> BigDecimal.valueOf(random.nextInt(2001), 1 + random.nextInt(6));
            case 2 -> new BigDecimal(random.nextInt(100) + ".50");
            default -> new BigDecimal(random.nextLong(MANY) + "." + random.nextLong(MANY));
        };
    }

    private String text() {
        var text = new StringBuilder(any(PIECES));
        int more = random.nextInt(5);
        for (int i = 0; i < more; i++) {
            text.append(any(PIECES));
        }
        return text.append(random.nextInt(3) == 0 ? "" : "x").toString();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> upTo(int most, java.util.function.IntFunction<T> each) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(most)).mapToObj(each).toList();
    }
}
