package vn.minh.publication.exchange.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.minh.publication.exchange.Brought.Cell;
import vn.minh.publication.exchange.Brought.Row;

/** What stands in the cells of one sheet, as its XML passes by. */
final class SheetRows extends DefaultHandler {

    private static final int MOST_CELLS = 400_000;
    private static final int LONGEST_NUMBER = 15;

    private final StylesTable styles;
    private final @Nullable SharedStrings shared;
    private final List<Row> rows = new ArrayList<>();
    private Map<Integer, Cell> cells = new TreeMap<>();
    private int row = -1;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean formula;
    private int count;
    private final StringBuilder value = new StringBuilder();
    private boolean listening;

    SheetRows(StylesTable styles, @Nullable SharedStrings shared) {
        this.styles = styles;
        this.shared = shared;
    }

    List<Row> all() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes given) {
        switch (name) {
            case "row" -> {
                var number = given.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> startCell(given);
            case "f" -> formula = true;
            case "v", "t" -> listening = true;
            default -> {}
        }
    }

    private void startCell(Attributes given) {
        if (++count > MOST_CELLS) {
            throw Xlsx.tooMuch();
        }
        var at = given.getValue("r");
        column = at == null ? column + 1 : new CellReference(at).getCol();
        type = given.getValue("t") == null ? "n" : given.getValue("t");
        style = given.getValue("s") == null ? 0 : Integer.parseInt(given.getValue("s"));
        formula = false;
        value.setLength(0);
    }

    /** Runs of a text that is written in the cell itself come one after the other; how to read it aloud is left out. */
    @Override
    public void characters(char[] text, int from, int length) {
        if (listening) {
            value.append(text, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> listening = false;
            case "c" -> endCell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.add(new Row(row, cells));
                }
            }
            default -> {}
        }
    }

    private void endCell() {
        var cell = formula ? new Cell(value.toString().strip(), false) : content();
        if (formula || !cell.text().isEmpty()) {
            cells.put(column, cell);
        }
    }

    private Cell content() {
        var text = value.toString();
        return switch (type) {
            case "s" -> XlsxReader.plain(text.isEmpty() ? "" : sharedText(Integer.parseInt(text)));
            case "inlineStr", "str" -> XlsxReader.plain(text);
            case "n" -> text.isEmpty() ? XlsxReader.plain("") : number(text);
            default -> new Cell(text.strip(), false);
        };
    }

    private String sharedText(int index) {
        return shared == null ? "" : shared.getItemAt(index).getString();
    }

    /** A number that a spreadsheet cannot keep exactly is no number of a receipt; a day is none either. */
    private Cell number(String text) {
        var number = new BigDecimal(text).stripTrailingZeros();
        if (number.precision() > 30 || Math.abs(number.scale()) > 30) {
            return new Cell(text, false);
        }
        var format = styles.getStyleAt(style);
        boolean day = format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
        boolean kept = number.precision() - number.scale() <= LONGEST_NUMBER;
        return new Cell(number.toPlainString(), kept && !day);
    }
}
