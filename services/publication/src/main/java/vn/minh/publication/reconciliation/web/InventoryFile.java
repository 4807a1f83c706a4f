package vn.minh.publication.reconciliation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.reconciliation.Entry;

/**
 * The other side's inventory as an officer brings it: UTF-8, a header row, commas or semicolons, the columns in any
 * order. Every faulty line is named, and then nothing of the file counts.
 */
record InventoryFile(byte[] bytes) {

    private static final int MOST_BYTES = 20_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    List<Entry> read(Scope scope) {
        var faults = new LineFaults();
        var entries = entries(new InventoryLines(scope, faults), faults);
        faults.verify();
        return entries;
    }

    private List<Entry> entries(InventoryLines lines, LineFaults faults) {
        if (bytes.length > MOST_BYTES) {
            faults.whole("too-big", "Tệp có " + bytes.length + " byte, tối đa " + MOST_BYTES + ".", "Bớt cột thừa.");
        }
        var text = decoded(faults);
        if (text.isBlank()) {
            faults.whole("empty-file", "Tệp trống.", "Gửi tệp có dòng tiêu đề: " + InventoryLines.COLUMNS_SAID + ".");
        }
        try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
            return entries(parser, lines, faults);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is readable", e);
        }
    }

    private static List<Entry> entries(CSVParser parser, InventoryLines lines, LineFaults faults) {
        var entries = new ArrayList<Entry>();
        var keys = new HashSet<String>();
        var rows = parser.iterator();
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            var row = next(rows, line, faults);
            if (row == null) {
                return entries;
            }
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (!lines.hasHeader()) {
                lines.header(row.toList());
                continue;
            }
            var entry = lines.entry(line, row.toList());
            if (entry != null && !keys.add(entry.recordKey())) {
                faults.at(line, "repeated", "recordKey", "“" + entry.recordKey() + "” có hai dòng.", "Bỏ một dòng.");
            } else if (entry != null) {
                entries.add(entry);
            }
        }
    }

    /** After a quote that is not closed nothing can be told apart any more. */
    private static @Nullable CSVRecord next(Iterator<CSVRecord> rows, long line, LineFaults faults) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException malformed) {
            faults.at(
                    line,
                    "csv-malformed",
                    "",
                    "Dấu ngoặc kép ở dòng này mở mà không đóng đúng chỗ, nên không đọc tiếp được.",
                    "Đóng dấu ngoặc kép; dấu ngoặc kép bên trong một ô phải viết hai lần.");
            return null;
        }
    }

    private String decoded(LineFaults faults) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw faults.whole(
                    "not-utf8", "Tệp không phải là văn bản UTF-8.", "Lưu lại tệp dạng “CSV UTF-8” rồi gửi lại.");
        }
    }

    private static CSVFormat format(String text) {
        var header = text.stripLeading().lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.indexOf(';') >= 0 ? ';' : ',')
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }
}
