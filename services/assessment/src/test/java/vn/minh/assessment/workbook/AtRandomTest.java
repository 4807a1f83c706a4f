package vn.minh.assessment.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.workbook.Filled.Grid;

/** Any set, any answers, any cell; without the file's bytes, so that many can be tried. */
class AtRandomTest {

    private static final int CASES = 3_000;

    private record Place(Page page, int index, Column column) {}

    @Test
    void whatWasLeftAloneIsNoChange() {
        for (int seed = 0; seed < CASES; seed++) {
            var book = RandomDossier.of(seed);

            assertThat(Books.changes(book, exported(book))).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void oneCellThatIsFilledInIsOneChangeThereAndNowhereElse() {
        for (int seed = 0; seed < CASES; seed++) {
            var book = RandomDossier.of(seed);
            var random = new Random(seed);
            var places = fillable(book);
            if (places.isEmpty()) {
                continue;
            }
            var place = places.get(random.nextInt(places.size()));
            var line = place.page().lines().get(place.index());
            var said = content(place.column().shape(line), random);
            var filled = exported(book);
            put(filled, place, said);

            var changes = Comparison.of(book, filled);

            assertThat(changes.faults()).as("seed %d", seed).isEmpty();
            if (said.sameAs(place.column().shown(line))) {
                assertThat(changes.edits()).as("seed %d", seed).isEmpty();
            } else {
                assertThat(changes.edits().stream().flatMap(edit -> edit.changes().stream()))
                        .as("seed %d", seed)
                        .extracting(Change::at, Change::after)
                        .containsExactly(tuple(address(place), said.text()));
            }
        }
    }

    @Test
    void whatIsWrittenWhereNothingMayBeIsNeverTaken() {
        for (int seed = 0; seed < CASES; seed++) {
            var book = RandomDossier.of(seed);
            var random = new Random(seed);
            var places = locked(book);
            var place = places.get(random.nextInt(places.size()));
            var filled = exported(book);
            put(filled, place, new Content.Words("~" + random.nextInt()));

            assertThat(Books.faults(book, filled)).as("seed %d", seed).contains(address(place) + " locked-cell");
        }
    }

    /** As the file would be read back. */
    private static Filled exported(Book book) {
        var sheets = new HashMap<String, Grid>();
        sheets.put(Book.GUIDE, grid());
        int row = Stamp.FIRST_ROW;
        for (var line : book.stamp().lines().entrySet()) {
            put(sheets, Book.GUIDE, row, 0, Content.of(line.getKey()));
            put(sheets, Book.GUIDE, row++, 1, Content.of(line.getValue()));
        }
        for (var page : book.pages()) {
            sheets.put(page.name(), grid());
            for (var column : Column.values()) {
                put(sheets, page.name(), Page.NAMES_ROW, column.place(), Content.of(column.name()));
                put(sheets, page.name(), Page.HEADINGS_ROW, column.place(), Content.of(column.title()));
            }
            for (int i = 0; i < page.lines().size(); i++) {
                put(sheets, page.name(), Page.FIRST_LINE + i, 0, page.key(i));
                put(sheets, page.name(), Page.FIRST_LINE + i, 1, page.seal(i));
                for (var column : Column.values()) {
                    put(
                            sheets,
                            page.name(),
                            Page.FIRST_LINE + i,
                            column.place(),
                            column.shown(page.lines().get(i)));
                }
            }
        }
        return new Filled(sheets);
    }

    private static Grid grid() {
        return new Grid(new TreeMap<>());
    }

    private static void put(Filled filled, Place place, Content content) {
        put(
                filled.sheets(),
                place.page().name(),
                Page.FIRST_LINE + place.index(),
                place.column().place(),
                content);
    }

    private static void put(Map<String, Grid> sheets, String sheet, int row, int column, Content content) {
        sheets.getOrDefault(sheet, grid())
                .rows()
                .computeIfAbsent(row, _ -> new HashMap<>())
                .put(column, content);
    }

    private static List<Place> fillable(Book book) {
        return places(book).stream()
                .filter(one -> one.column().shape(one.page().lines().get(one.index())) != null)
                .toList();
    }

    private static List<Place> locked(Book book) {
        return places(book).stream()
                .filter(one -> one.column().shape(one.page().lines().get(one.index())) == null)
                .toList();
    }

    private static List<Place> places(Book book) {
        var places = new ArrayList<Place>();
        for (var page : book.pages()) {
            for (int i = 0; i < page.lines().size(); i++) {
                for (var column : Column.values()) {
                    places.add(new Place(page, i, column));
                }
            }
        }
        return places;
    }

    private static Address address(Place place) {
        return place.page().at(Page.FIRST_LINE + place.index(), place.column().place());
    }

    private static Content content(@Nullable Shape shape, Random random) {
        return switch (shape) {
            case Shape.Choice(var words) -> new Content.Words(words.get(random.nextInt(words.size())));
            case Shape.Number _ -> new Content.Amount(BigDecimal.valueOf(random.nextInt(2_000), 2));
            case Shape.Text _ -> new Content.Words("x" + random.nextInt());
            case null -> Content.BLANK;
        };
    }
}
