package vn.minh.evidence.catalogue.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.catalogue.Catalogue;

/**
 * A catalogue as an xlsx of one sheet, ready for A4. Rows leave the memory as they are written; what is kept is the
 * packed file. It blocks: for a worker.
 */
final class XlsxWriter {

    static final String SHEET = "Danh mục minh chứng";
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int CHARACTER = 256;
    private static final int ROWS_IN_MEMORY = 100;
    private static final float LINE = 15;
    private static final int HIGHEST = 409;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private int row;

    private XlsxWriter(SXSSFWorkbook file) {
        this.sheet = file.createSheet(SHEET);
        this.styles = new Styles(file);
    }

    static byte[] write(Catalogue catalogue) {
        try (var file = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var bytes = new ByteArrayOutputStream()) {
            file.setCompressTempFiles(true);
            new XlsxWriter(file).fill(catalogue);
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook's rows cannot be put aside", e);
        }
    }

    private void fill(Catalogue catalogue) {
        for (var column : Column.values()) {
            sheet.setColumnWidth(column.ordinal(), column.width() * CHARACTER);
        }
        put(sheet.createRow(row++), 0, Heading.unit(catalogue), styles.plain());
        put(sheet.createRow(row++), 0, Heading.title(catalogue), styles.title());
        Heading.remarks(catalogue).forEach(remark -> put(sheet.createRow(row++), 0, remark, styles.plain()));
        row++;
        headings();
        int number = 1;
        for (var group : catalogue.groups()) {
            group(group);
            for (var line : lines(group, number)) {
                line(line);
                number++;
            }
        }
    }

    private void headings() {
        var headings = sheet.createRow(row);
        for (var column : Column.values()) {
            put(headings, column.ordinal(), column.title(), styles.heading());
        }
        headings.setHeightInPoints(2 * LINE);
        look(row);
        row++;
    }

    private void group(Catalogue.Group group) {
        var across = sheet.createRow(row);
        for (var column : Column.values()) {
            put(across, column.ordinal(), null, styles.group());
        }
        put(across, 0, (group.code().isEmpty() ? "" : "Nhóm " + group.code() + ". ") + group.text(), styles.group());
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, Column.values().length - 1));
        row++;
    }

    private static List<Line> lines(Catalogue.Group group, int first) {
        var lines = new ArrayList<Line>();
        for (var criterion : group.criteria()) {
            for (var item : criterion.items()) {
                if (item.pieces().isEmpty()) {
                    lines.add(new Line.Bare(first + lines.size(), criterion, item));
                }
                for (var piece : item.pieces()) {
                    lines.add(new Line.Listed(first + lines.size(), criterion, item, piece));
                }
            }
        }
        return lines;
    }

    private void line(Line line) {
        var cells = sheet.createRow(row++);
        int high = 1;
        for (var column : Column.values()) {
            var content = column.content(line);
            put(cells, column.ordinal(), content, style(content));
            high = content instanceof String text ? Math.max(high, high(text, column.width())) : high;
        }
        // Not every program finds that out by itself when it opens or prints a file.
        cells.setHeightInPoints(Math.min(HIGHEST, high * LINE));
    }

    private static int high(String text, int width) {
        return text.lines()
                .mapToInt(part -> Math.max(1, Math.ceilDiv(part.length(), width)))
                .sum();
    }

    private CellStyle style(@Nullable Object content) {
        return switch (content) {
            case Long _ -> styles.number();
            case LocalDate _ -> styles.day();
            case null, default -> styles.text();
        };
    }

    private static Cell put(Row row, int column, @Nullable Object content, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        switch (content) {
            case null -> cell.setBlank();
            case Long number -> cell.setCellValue(number);
            case LocalDate day -> cell.setCellValue(day);
            default -> cell.setCellValue(Escapes.inFile(content.toString()));
        }
        return cell;
    }

    private void look(int headings) {
        sheet.createFreezePane(0, headings + 1);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        sheet.getFooter().setRight("Trang &P/&N");
        sheet.getFooter().setLeft("&A");
    }
}
