package vn.minh.assessment.workbook.web;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import vn.minh.assessment.workbook.Content;

/** One content into one cell. */
final class Cells {

    private Cells() {}

    /** A number is a number as long as the file keeps it exactly; beyond that it is written out. */
    static void put(XSSFCell cell, Content content, CellStyle style) {
        cell.setCellStyle(style);
        switch (content) {
            case Content.Blank _ -> {}
            case Content.Amount(var value) when isKept(value) -> cell.setCellValue(value.doubleValue());
            case Content.Amount _, Content.Words _, Content.Percent _, Content.Strange _ ->
                cell.setCellValue(Escapes.inFile(content.text()));
        }
    }

    private static boolean isKept(BigDecimal value) {
        return BigDecimal.valueOf(value.doubleValue()).compareTo(value) == 0;
    }
}
