package vn.minh.assessment.workbook.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.minh.assessment.workbook.Content;
import vn.minh.assessment.workbook.Content.Strange;
import vn.minh.assessment.workbook.Content.Strange.Kind;
import vn.minh.assessment.workbook.Filled;
import vn.minh.assessment.workbook.Filled.Grid;
import vn.minh.domain.Rejected;

/** Reads what stands in the cells; computes nothing, follows nothing. It blocks: for a worker. */
final class XlsxReader {

    private static final int MOST_CELLS = 50_000;
    private static final long LARGEST_ENTRY = 10L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
    }

    private int cells;

    private XlsxReader() {}

    static Filled read(byte[] bytes) {
        XlsxGate.pass(bytes);
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return new XlsxReader().sheets(file);
        } catch (Rejected refused) {
            throw refused;
        } catch (IOException | RuntimeException _) {
            // The parser has a dozen ways to fail at a damaged file; they all mean the same to whoever sent it.
            throw XlsxGate.notXlsx();
        }
    }

    private Filled sheets(XSSFWorkbook file) {
        var sheets = new HashMap<String, Grid>();
        for (var sheet : file) {
            if (!sheet.getSheetName().equals(Layout.LISTS)) {
                sheets.put(sheet.getSheetName(), grid(sheet));
            }
        }
        return new Filled(sheets);
    }

    private Grid grid(Sheet sheet) {
        var rows = new TreeMap<Integer, Map<Integer, Content>>();
        for (var row : sheet) {
            var contents = new HashMap<Integer, Content>();
            for (var cell : row) {
                if (++cells > MOST_CELLS) {
                    throw XlsxGate.tooMuch();
                }
                var content = content(cell);
                if (!(content instanceof Content.Blank)) {
                    contents.put(cell.getColumnIndex(), content);
                }
            }
            if (!contents.isEmpty()) {
                rows.put(row.getRowNum(), contents);
            }
        }
        return new Grid(rows);
    }

    private static Content content(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> Content.of(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case FORMULA -> new Strange(Kind.FORMULA, cell.getCellFormula());
            case BOOLEAN -> new Strange(Kind.TRUTH, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> new Strange(Kind.FAILURE, "#" + cell.getErrorCellValue());
            case BLANK, _NONE -> Content.BLANK;
        };
    }

    /** The shortest decimal that is this number: spreadsheets write 33.3 as 33.299999999999997. */
    private static Content number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (!Double.isFinite(value)) {
            return new Strange(Kind.FAILURE, Double.toString(value));
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return new Strange(Kind.DATE, String.valueOf(cell.getLocalDateTimeCellValue()));
        }
        var decimal = new BigDecimal(Double.toString(value));
        return cell.getCellStyle().getDataFormatString().contains("%")
                ? new Content.Percent(decimal.movePointRight(2))
                : new Content.Amount(decimal);
    }
}
