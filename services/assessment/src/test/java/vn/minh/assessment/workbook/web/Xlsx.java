package vn.minh.assessment.workbook.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.minh.assessment.workbook.Book;
import vn.minh.assessment.workbook.Filled;

/** A file in the hands of somebody with a spreadsheet program. */
public record Xlsx(byte[] bytes) {

    public static Xlsx of(Book book) {
        return new Xlsx(XlsxWriter.write(book));
    }

    public Filled read() {
        return XlsxReader.read(bytes);
    }

    /** @param address as a person finds it: {@code Nhóm 1!E7} */
    public Xlsx fill(String address, String words) {
        return cell(address, cell -> cell.setCellValue(words));
    }

    public Xlsx fill(String address, double number) {
        return cell(address, cell -> cell.setCellValue(number));
    }

    /** As the program shows it. */
    public String text(String address) {
        var shown = new StringBuilder();
        cell(address, cell -> shown.append(new DataFormatter(Locale.ROOT).formatCellValue(cell)));
        return shown.toString();
    }

    public Xlsx cell(String address, Consumer<Cell> change) {
        return change(file -> {
            var parts = address.split("!");
            var at = new CellReference(parts[1]);
            var sheet = Objects.requireNonNull(file.getSheet(parts[0]), address);
            var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
            var cell = row.getCell(at.getCol());
            change.accept(cell == null ? row.createCell(at.getCol()) : cell);
        });
    }

    public Xlsx sheet(String name, Consumer<XSSFSheet> change) {
        return change(file -> change.accept(Objects.requireNonNull(file.getSheet(name), name)));
    }

    public Xlsx change(Consumer<XSSFWorkbook> change) {
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                var changed = new ByteArrayOutputStream()) {
            change.accept(file);
            file.write(changed);
            return new Xlsx(changed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
