package vn.minh.assessment.workbook.web;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.minh.assessment.workbook.Column;

/** Rows as high as their text needs: not every program finds that out by itself when it opens or prints a file. */
final class Heights {

    private static final float LINE = 15;
    private static final int HIGHEST = 409;

    private Heights() {}

    static void fit(XSSFRow row) {
        int lines = 1;
        for (var column : Column.values()) {
            var cell = row.getCell(column.place());
            if (cell != null && cell.getCellType() == CellType.STRING) {
                lines = Math.max(lines, lines(cell.getStringCellValue(), column.width()));
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), width)))
                .sum();
    }
}
