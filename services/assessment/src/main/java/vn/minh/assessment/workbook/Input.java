package vn.minh.assessment.workbook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.workbook.Content.Amount;
import vn.minh.grading.Field;
import vn.minh.grading.ItemKind;

/**
 * A part of an answer that is filled into a column.
 *
 * @param takes the lines where it is filled in
 * @param shown what the answer says now
 * @param put the answer with that content instead
 */
record Input(
        Predicate<Line> takes,
        Function<Line, Shape> shape,
        Function<Line, Content> shown,
        Function<Line, BiFunction<Said, Content, Said>> put) {

    private static final String YES = "Có";
    private static final String NO = "Không";
    /** A cell holds 32,767 characters, and the file writes some of them as seven. */
    private static final int LONGEST = 4_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Input MET = new Input(
            line -> line.is(ItemKind.YES_NO),
            _ -> new Shape.Choice(List.of(YES, NO)),
            line -> word(line.said().given().met()),
            _ -> (said, content) ->
                    said.withMet(content.isBlank() ? null : content.text().equals(YES)));

    static final Input AMOUNT = new Input(
            line -> line.is(ItemKind.COUNT, ItemKind.PERCENTAGE),
            line -> line.is(ItemKind.COUNT)
                    ? new Shape.Number(true, false, null)
                    : new Shape.Number(false, true, HUNDRED),
            line -> Content.of(line.said().given().amount()),
            _ -> (said, content) -> said.withAmount(number(content)));

    /** Where points follow from the rest they are shown only if somebody wrote them down. */
    static final Input POINTS = new Input(
            line -> line.declaresPoints()
                    || line.isOfItem() && line.said().given().points() != null,
            line -> new Shape.Number(false, false, line.item().maxPoints()),
            line -> Content.of(line.said().given().points()),
            _ -> (said, content) -> said.withPoints(number(content)));

    static final Input FIELD = new Input(
            line -> line.field() != null && fits(line),
            line -> fieldOf(line).choices().isEmpty()
                    ? new Shape.Text()
                    : new Shape.Choice(fieldOf(line).choices()),
            line -> Content.of(line.said().given().fields().get(fieldOf(line).code())),
            line -> (said, content) -> said.withField(fieldOf(line).code(), content.text()));

    /** Where the set allows it, or somebody said it anyway. */
    static final Input NOT_APPLICABLE = new Input(
            line -> line.isAnswered()
                    && (line.item().notApplicable() != null
                            || line.said().given().notApplicable()),
            _ -> new Shape.Choice(List.of(YES)),
            line -> line.said().given().notApplicable() ? new Content.Words(YES) : Content.BLANK,
            _ -> (said, content) -> said.withNotApplicable(!content.isBlank()));

    static final Input REASON = new Input(
            line -> line.isAnswered()
                    && (line.item().notApplicable() != null
                            || line.said().remarks().reason() != null),
            _ -> new Shape.Text(),
            line -> Content.of(line.said().remarks().reason()),
            _ -> (said, content) -> said.withReason(words(content)));

    static final Input NOTE = new Input(
            Line::isAnswered,
            _ -> new Shape.Text(),
            line -> Content.of(line.said().remarks().note()),
            _ -> (said, content) -> said.withNote(words(content)));

    private static @Nullable String words(Content content) {
        return content.isBlank() ? null : content.text();
    }

    /** What is longer than a cell can hold is written on the web. */
    private static boolean fits(Line line) {
        return line.said()
                        .given()
                        .fields()
                        .getOrDefault(fieldOf(line).code(), "")
                        .length()
                <= LONGEST;
    }

    private static Content word(@Nullable Boolean is) {
        return is == null ? Content.BLANK : new Content.Words(is ? YES : NO);
    }

    private static @Nullable BigDecimal number(Content content) {
        return content instanceof Amount(var value) ? value : null;
    }

    private static Field fieldOf(Line line) {
        return requireNonNull(line.field());
    }
}
