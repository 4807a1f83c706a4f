package vn.minh.publication.exchange.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.minh.domain.Rejected;
import vn.minh.publication.exchange.Brought;
import vn.minh.publication.exchange.Brought.Cell;
import vn.minh.publication.exchange.Brought.Row;

/**
 * Reads the two sheets that count as a stream, so that a large file costs no more memory than its texts; computes
 * nothing, follows nothing. It blocks: for a worker.
 */
final class XlsxReader {

    static {
        ZipSecureFile.setMaxEntrySize(Xlsx.LARGEST_UNPACKED);
    }

    private XlsxReader() {}

    static Brought read(byte[] bytes) {
        Xlsx.pass(bytes);
        try (var file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return sheets(new XSSFReader(file));
        } catch (Rejected refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException _) {
            // The parser has a dozen ways to fail at a damaged file; they all mean the same to whoever sent it.
            throw Xlsx.unreadable();
        }
    }

    private static Brought sheets(XSSFReader file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        List<Row> records = null;
        String stamp = null;
        var sheets = (SheetIterator) file.getSheetsData();
        while (sheets.hasNext()) {
            try (var sheet = sheets.next()) {
                switch (sheets.getSheetName()) {
                    case Brought.SHEET -> records = rows(file, new InputSource(sheet));
                    case Brought.GUIDE -> stamp = stamp(rows(file, new InputSource(sheet)));
                    default -> {}
                }
            }
        }
        return new Brought(stamp, records);
    }

    private static List<Row> rows(XSSFReader file, InputSource sheet)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var rows = new SheetRows(file.getStylesTable(), file.getSharedStringsTable());
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(rows);
        parser.parse(sheet);
        return rows.all();
    }

    private static @Nullable String stamp(List<Row> guide) {
        return guide.stream()
                .filter(row -> Brought.STAMP.equals(text(row, 0)))
                .map(row -> text(row, 1))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String text(Row row, int column) {
        var cell = row.cells().get(column);
        return cell == null ? "" : cell.text();
    }

    static Cell plain(String text) {
        return new Cell(text.strip(), true);
    }
}
