package vn.minh.publication.exchange.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.exchange.Brought;
import vn.minh.publication.exchange.Column;
import vn.minh.publication.exchange.ReadSectorFiles.Book;
import vn.minh.publication.exchange.SectorLine;

/** A file as an xlsx: what it told, and three empty columns for the answers. It blocks: for a worker. */
final class XlsxWriter {

    private static final int CHARACTER = 256;
    private static final int ROWS_IN_MEMORY = 100;
    private static final List<Column> ANSWERS = List.of(Column.RESULT, Column.RECEIPT, Column.REASON);
    private static final List<Integer> WIDTHS = List.of(14, 24, 44);

    private final Book book;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final List<Told> columns;

    private XlsxWriter(Book book, SXSSFWorkbook file) {
        this.book = book;
        this.sheet = file.createSheet(Brought.SHEET);
        this.styles = new Styles(file);
        this.columns =
                Told.columns(book.lines().stream().map(SectorLine::record).toList());
        fill();
        Guide.write(book, file.createSheet(Brought.GUIDE), styles);
    }

    static byte[] write(Book book) {
        try (var file = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var bytes = new ByteArrayOutputStream()) {
            file.setCompressTempFiles(true);
            // Whoever imports it may read it with less than we have.
            file.setZip64Mode(Zip64Mode.AsNeeded);
            new XlsxWriter(book, file);
            var made = Optional.of(Date.from(book.file().madeAt()));
            file.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(made);
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook's rows cannot be put aside", e);
        }
    }

    private void fill() {
        var titles = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            put(titles, i, columns.get(i).title(), styles.heading());
        }
        for (int i = 0; i < ANSWERS.size(); i++) {
            sheet.setColumnWidth(columns.size() + i, WIDTHS.get(i) * CHARACTER);
            put(titles, columns.size() + i, ANSWERS.get(i).title(), styles.heading());
        }
        book.lines().forEach(this::line);
        choose();
        look();
    }

    private void line(SectorLine line) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < columns.size(); i++) {
            var content = columns.get(i).content().apply(line.record());
            put(row, i, content, style(content));
        }
        for (int i = 0; i < ANSWERS.size(); i++) {
            put(row, columns.size() + i, null, styles.input());
        }
    }

    private CellStyle style(@Nullable Object content) {
        return switch (content) {
            case Integer _ -> styles.number();
            case LocalDate _ -> styles.day();
            case null, default -> styles.text();
        };
    }

    static void put(Row row, int column, @Nullable Object content, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        switch (content) {
            case null -> cell.setBlank();
            case Integer number -> cell.setCellValue(number);
            case LocalDate day -> cell.setCellValue(day);
            default -> cell.setCellValue(Escapes.inFile(content.toString()));
        }
    }

    /** A help only: the import looks at everything again. */
    private void choose() {
        var help = sheet.getDataValidationHelper();
        var choice = help.createValidation(
                help.createExplicitListConstraint(new String[] {Brought.TAKEN, Brought.REFUSED}),
                new CellRangeAddressList(1, book.lines().size(), columns.size(), columns.size()));
        choice.setErrorStyle(DataValidation.ErrorStyle.STOP);
        choice.createErrorBox("Kết quả", "Chọn " + Brought.TAKEN + " hoặc " + Brought.REFUSED + ".");
        choice.setShowErrorBox(true);
        sheet.addValidationData(choice);
    }

    private void look() {
        sheet.createFreezePane(2, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        print(sheet);
        protect(sheet);
    }

    static void print(SXSSFSheet sheet) {
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setRight("Trang &P/&N");
    }

    /** Without a password: it is there against slips. */
    static void protect(SXSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
    }
}
