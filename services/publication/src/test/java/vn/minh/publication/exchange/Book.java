package vn.minh.publication.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A downloaded workbook in the hands of somebody over there, who opens it with another program than ours. */
public final class Book {

    private final byte[] bytes;

    private Book(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Book of(byte[] bytes) {
        return new Book(bytes);
    }

    public byte[] bytes() {
        return bytes;
    }

    /** The same workbook with something changed in it. */
    public Book with(Consumer<XSSFSheet> change) {
        return edited(file -> change.accept(Objects.requireNonNull(file.getSheet(Brought.SHEET))));
    }

    public Book edited(Consumer<XSSFWorkbook> change) {
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                var out = new ByteArrayOutputStream()) {
            change.accept(file);
            file.write(out);
            return new Book(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Book taken(String recordKey, String receipt) {
        return filled(recordKey, "ĐÃ NHẬN", receipt, "");
    }

    public Book refused(String recordKey, String reason) {
        return filled(recordKey, "TỪ CHỐI", "", reason);
    }

    public Book filled(String recordKey, String result, String receipt, String reason) {
        return with(sheet -> fill(row(sheet, recordKey), result, receipt, reason));
    }

    public static void fill(Row row, String result, String receipt, String reason) {
        cell(row, "Kết quả").setCellValue(result);
        cell(row, "Số biên nhận").setCellValue(receipt);
        cell(row, "Lý do").setCellValue(reason);
    }

    public static Cell cell(Row row, String title) {
        return row.getCell(column(row.getSheet().getRow(0), title), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    public static Row row(XSSFSheet sheet, String recordKey) {
        for (var row : sheet) {
            if (cell(row, "Mã bản ghi").getStringCellValue().equals(recordKey)) {
                return row;
            }
        }
        throw new AssertionError("no line of " + recordKey);
    }

    /** What a person reads in the line, by title; empty cells are left out. */
    public Map<String, String> read(String recordKey) {
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var row = row(Objects.requireNonNull(file.getSheet(Brought.SHEET)), recordKey);
            var shown = new DataFormatter();
            var texts = new TreeMap<String, String>();
            for (var title : row.getSheet().getRow(0)) {
                var text = shown.formatCellValue(row.getCell(title.getColumnIndex()));
                if (!text.isEmpty()) {
                    texts.put(title.getStringCellValue(), text);
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int column(Row titles, String title) {
        for (var cell : titles) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title);
    }
}
