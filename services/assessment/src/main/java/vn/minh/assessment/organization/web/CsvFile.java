package vn.minh.assessment.organization.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;

/**
 * A table that somebody sent as a file: UTF-8, a header row, commas or semicolons. Whatever is wrong with the file as a
 * whole refuses it at once; what is wrong with a line is told together with what its fields say.
 */
final class CsvFile {

    static final int MOST_BYTES = 2_000_000;
    static final int MOST_LINES = 5_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reading reading;
    private final String text;

    private CsvFile(Reading reading, String text) {
        this.reading = reading;
        this.text = text;
    }

    /** The rows below the header; a line that is no row of the table is a fault and is left out. */
    static List<CsvRow> read(Reading reading, byte @Nullable [] body, CsvColumns columns) {
        var bytes = Reading.body(body);
        if (bytes.length > MOST_BYTES) {
            refuse(
                    reading,
                    "too-big",
                    "Tệp có " + bytes.length + " byte, tối đa " + MOST_BYTES + ".",
                    "Chia tệp thành nhiều lần gửi.");
        }
        return new CsvFile(reading, decoded(reading, bytes)).rows(columns);
    }

    private static String decoded(Reading reading, byte[] bytes) {
        var text = CharBuffer.allocate(bytes.length);
        var source = ByteBuffer.wrap(bytes);
        var result =
                UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(source, text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            reading.within(Reading.line(line))
                    .fault(
                            "not-utf8",
                            "",
                            "Từ dòng này tệp không phải là văn bản UTF-8.",
                            "Lưu lại tệp dạng “CSV UTF-8” rồi gửi lại.");
            reading.verify();
        }
        var whole = text.toString();
        return !whole.isEmpty() && whole.charAt(0) == BYTE_ORDER_MARK ? whole.substring(1) : whole;
    }

    private List<CsvRow> rows(CsvColumns columns) {
        if (text.isBlank()) {
            refuse(reading, "empty-file", "Tệp trống.", "Gửi tệp có dòng tiêu đề: " + columns + ".");
        }
        try (var parser = CSVParser.parse(new StringReader(text), format())) {
            return rows(parser, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is readable", e);
        }
    }

    private List<CsvRow> rows(CSVParser parser, CsvColumns columns) {
        var rows = new ArrayList<CsvRow>();
        List<String> header = null;
        var lines = parser.iterator();
        while (rows.size() <= MOST_LINES) {
            long line = parser.getCurrentLineNumber() + 1;
            var next = next(lines, line);
            if (next == null) {
                break;
            }
            if (isBlank(next)) {
                continue;
            }
            if (header == null) {
                header = columns.header(reading.within(Reading.line(line)), next.toList());
            } else {
                var row = CsvRow.of(reading.within(Reading.line(line)), line, header, next.toList());
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** After a quote that is not closed nothing can be told apart any more. */
    private @Nullable CSVRecord next(Iterator<CSVRecord> lines, long line) {
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (UncheckedIOException malformed) {
            reading.within(Reading.line(line))
                    .fault(
                            "csv-malformed",
                            "",
                            "Dấu ngoặc kép ở dòng này mở mà không đóng đúng chỗ, nên không đọc tiếp được.",
                            "Đóng dấu ngoặc kép; dấu ngoặc kép bên trong một ô phải viết hai lần.");
            reading.verify();
            return null;
        }
    }

    /** Spreadsheets of Viet Nam write semicolons, others commas; the names of columns have neither. */
    private CSVFormat format() {
        var header = text.stripLeading().lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.indexOf(';') >= 0 ? ';' : ',')
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    private static boolean isBlank(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    private static void refuse(Reading reading, String code, String why, String next) {
        reading.fault(code, "", why, next);
        reading.verify();
    }
}
