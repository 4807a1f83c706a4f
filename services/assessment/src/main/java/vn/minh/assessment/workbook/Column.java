package vn.minh.assessment.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a group's sheet, in their order. What an answer gains one day gains a line here.
 *
 * <p>A locked column shows what the set says, or (the evidence) what is done elsewhere.
 */
public enum Column {
    CODE("Mã", 10, line -> Content.of(line.isOfItem() ? line.item().code() : "")),
    CRITERION("Tiêu chí", 26, line -> Content.of(line.criterionText())),
    TEXT("Nội dung", 44, line -> Content.of(line.text())),
    KIND("Loại", 12, line -> Content.of(line.kind())),
    MAX("Điểm tối đa", 8, line -> line.isOfItem() ? Content.of(line.item().max()) : Content.BLANK),
    STEP("Bước điểm", 8, line -> Content.of(line.step())),
    MET("Có/Không", 10, Input.MET),
    AMOUNT("Số lượng, tỉ lệ (%)", 12, Input.AMOUNT),
    POINTS("Điểm", 8, Input.POINTS),
    FIELD("Khai báo", 26, Input.FIELD),
    NOT_APPLICABLE("Không áp dụng", 9, Input.NOT_APPLICABLE),
    REASON("Lý do không áp dụng", 24, Input.REASON),
    NOTE("Diễn giải", 36, Input.NOTE),
    EVIDENCE("Minh chứng (chỉ xem)", 20, line -> Content.of(line.evidence()));

    static final List<Column> FILLED_IN =
            Arrays.stream(values()).filter(one -> one.input != null).toList();

    private final String title;
    private final int width;
    private final Function<Line, Content> shown;
    private final @Nullable Input input;

    Column(String title, int width, Function<Line, Content> shown) {
        this.title = title;
        this.width = width;
        this.shown = shown;
        this.input = null;
    }

    Column(String title, int width, Input input) {
        this.title = title;
        this.width = width;
        this.shown = line -> input.takes().test(line) ? input.shown().apply(line) : Content.BLANK;
        this.input = input;
    }

    public String title() {
        return title;
    }

    /** As an answer names it. */
    String part() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** In characters. */
    public int width() {
        return width;
    }

    public Content shown(Line line) {
        return shown.apply(line);
    }

    /** What may be filled in on this line; nothing where the cell is locked. */
    public @Nullable Shape shape(Line line) {
        return input != null && input.takes().test(line) ? input.shape().apply(line) : null;
    }

    Said put(Line line, Said said, Content content) {
        return input == null ? said : input.put().apply(line).apply(said, content);
    }

    /** Where in the sheet, from 0: two hidden columns come first. */
    public int place() {
        return ordinal() + Page.HIDDEN_COLUMNS;
    }

    /** What is filled in on this line. */
    static List<Column> inputs(Line line) {
        return Arrays.stream(values()).filter(one -> one.shape(line) != null).toList();
    }

    /** The column a refusal of an answer is about, by the refusal's stable name; nothing when it is about the whole. */
    static @Nullable Column about(String refusal) {
        if (refusal.startsWith("not-applicable") || refusal.startsWith("reason")) {
            return refusal.startsWith("reason") ? REASON : NOT_APPLICABLE;
        }
        return switch (refusal.substring(0, Math.max(0, refusal.indexOf('-')))) {
            case "met" -> MET;
            case "amount", "count", "percentage" -> AMOUNT;
            case "points" -> POINTS;
            default -> null;
        };
    }
}
