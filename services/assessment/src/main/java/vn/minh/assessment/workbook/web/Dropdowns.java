package vn.minh.assessment.workbook.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.workbook.Shape;

/** What a cell lets a person choose or type. A help only: the import looks at everything again. */
final class Dropdowns {

    private static final String HELP = "Hướng dẫn";

    private final XSSFWorkbook file;
    private final List<List<String>> lists = new ArrayList<>();

    Dropdowns(XSSFWorkbook file) {
        this.file = file;
    }

    void constrain(XSSFSheet sheet, int row, int column, String title, Shape shape) {
        var constraint = constraint(sheet, shape);
        if (constraint == null) {
            return;
        }
        var validation = sheet.getDataValidationHelper()
                .createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(title, hint(shape));
        validation.setShowPromptBox(true);
        validation.createPromptBox(HELP, hint(shape));
        sheet.addValidationData(validation);
    }

    private @Nullable DataValidationConstraint constraint(XSSFSheet sheet, Shape shape) {
        var help = sheet.getDataValidationHelper();
        return switch (shape) {
            case Shape.Choice(var words) -> help.createFormulaListConstraint(range(words));
            case Shape.Number number
            when number.whole() -> help.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case Shape.Number(var _, var _, var most)
            when most != null -> help.createDecimalConstraint(OperatorType.BETWEEN, "0", most.toPlainString());
            case Shape.Number _ -> help.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case Shape.Text _ -> null;
        };
    }

    private static String hint(Shape shape) {
        return switch (shape) {
            case Shape.Choice _ -> "Chọn một giá trị trong danh sách.";
            case Shape.Number number when number.whole() -> "Ghi một số nguyên từ 0.";
            case Shape.Number number -> "Ghi một số từ 0" + upTo(number.most()) + ", phần thập phân sau dấu phẩy.";
            case Shape.Text _ -> "";
        };
    }

    private static String upTo(@Nullable BigDecimal most) {
        return most == null ? "" : " đến " + most.toPlainString().replace('.', ',');
    }

    /** Each list once; a list within the cell itself may hold neither commas nor more than 255 characters. */
    private String range(List<String> words) {
        if (!lists.contains(words)) {
            lists.add(words);
        }
        var column = CellReference.convertNumToColString(lists.indexOf(words));
        return "'" + Layout.LISTS + "'!$" + column + "$1:$" + column + "$" + words.size();
    }

    /** Writes the lists; to be called once, when all are known. */
    void hide() {
        var sheet = file.createSheet(Layout.LISTS);
        for (int column = 0; column < lists.size(); column++) {
            var words = lists.get(column);
            for (int i = 0; i < words.size(); i++) {
                var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(Escapes.inFile(words.get(i)));
            }
        }
        XlsxWriter.protect(sheet);
        file.setSheetVisibility(file.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
