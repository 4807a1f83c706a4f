package vn.minh.assessment.workbook.web;

import static vn.minh.assessment.workbook.Page.FIRST_LINE;
import static vn.minh.assessment.workbook.Page.HEADINGS_ROW;
import static vn.minh.assessment.workbook.Page.HIDDEN_COLUMNS;
import static vn.minh.assessment.workbook.Page.NAMES_ROW;
import static vn.minh.assessment.workbook.Page.TITLE_ROW;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.minh.assessment.workbook.Book;
import vn.minh.assessment.workbook.Column;
import vn.minh.assessment.workbook.Content;
import vn.minh.assessment.workbook.Line;
import vn.minh.assessment.workbook.Page;

/** A dossier as an xlsx: everything locked but what is to be filled in, ready for A4. It blocks: for a worker. */
final class XlsxWriter {

    private static final String SEAL = "SEAL";
    private static final String KEY = "KEY";
    private static final int CHARACTER = 256;

    private final Book book;
    private final XSSFWorkbook file;
    private final Styles styles;
    private final Dropdowns dropdowns;

    private XlsxWriter(Book book, XSSFWorkbook file) {
        this.book = book;
        this.file = file;
        this.styles = new Styles(file);
        this.dropdowns = new Dropdowns(file);
    }

    static byte[] write(Book book) {
        try (var file = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            new XlsxWriter(book, file).write();
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private void write() {
        Guide.write(book, file, styles);
        for (var page : book.pages()) {
            var sheet = file.createSheet(page.name());
            // Columns must be told in their order: some programs take another for damage.
            sheet.setColumnHidden(0, true);
            sheet.setColumnHidden(1, true);
            page(sheet, page);
            look(sheet);
            protect(sheet);
        }
        dropdowns.hide();
        file.lockStructure();
    }

    private void page(XSSFSheet sheet, Page page) {
        var names = sheet.createRow(NAMES_ROW);
        names.setZeroHeight(true);
        put(names, 0, Content.of(KEY), styles.hidden());
        put(names, 1, Content.of(SEAL), styles.hidden());
        var headings = sheet.createRow(HEADINGS_ROW);
        put(sheet.createRow(TITLE_ROW), HIDDEN_COLUMNS, Content.of(page.name() + ". " + page.title()), styles.title());
        for (var column : Column.values()) {
            put(names, column.place(), Content.of(column.name()), styles.hidden());
            put(headings, column.place(), Content.of(column.title()), styles.heading());
            sheet.setColumnWidth(column.place(), column.width() * CHARACTER);
        }
        for (int i = 0; i < page.lines().size(); i++) {
            var row = sheet.createRow(FIRST_LINE + i);
            put(row, 0, page.key(i), styles.hidden());
            put(row, 1, page.seal(i), styles.hidden());
            line(sheet, row, page.lines().get(i));
            Heights.fit(row);
        }
        Heights.fit(headings);
    }

    private void line(XSSFSheet sheet, XSSFRow row, Line line) {
        for (var column : Column.values()) {
            var shape = column.shape(line);
            if (shape == null || !line.open()) {
                put(row, column.place(), column.shown(line), styles.locked(column.shown(line)));
            } else {
                put(row, column.place(), column.shown(line), styles.input(shape));
                dropdowns.constrain(sheet, row.getRowNum(), column.place(), column.title(), shape);
            }
        }
    }

    private static void put(XSSFRow row, int column, Content content, XSSFCellStyle style) {
        Cells.put(row.createCell(column), content, style);
    }

    private static void look(XSSFSheet sheet) {
        sheet.createFreezePane(Column.CRITERION.place(), FIRST_LINE);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS_ROW, HEADINGS_ROW, -1, -1));
        sheet.getFooter().setRight("Trang &P/&N");
        sheet.getFooter().setLeft("&A");
    }

    /** Without a password: it is there against slips, and rows may still be made higher. */
    static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
