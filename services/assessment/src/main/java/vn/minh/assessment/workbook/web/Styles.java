package vn.minh.assessment.workbook.web;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.minh.assessment.workbook.Content;
import vn.minh.assessment.workbook.Shape;

/** How cells look: yellow is to be filled in, white is read, grey is a heading. */
final class Styles {

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 14;

    private final XSSFWorkbook file;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle lockedText;
    private final XSSFCellStyle lockedNumber;
    private final XSSFCellStyle inputText;
    private final XSSFCellStyle inputNumber;
    private final XSSFCellStyle inputChoice;

    Styles(XSSFWorkbook file) {
        this.file = file;
        var normal = font(SIZE, false);
        title = style(font(TITLE_SIZE, true), _ -> {});
        plain = style(normal, style -> style.setWrapText(true));
        heading = style(font(SIZE, true), style -> {
            framed(style, IndexedColors.GREY_25_PERCENT);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
        lockedText = style(normal, style -> framed(style, IndexedColors.WHITE));
        lockedNumber = style(normal, style -> {
            framed(style, IndexedColors.WHITE);
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
        inputText = style(normal, style -> {
            input(style);
            // What begins with = stays a text when the cell is opened and closed again.
            style.setQuotePrefixed(true);
            style.setDataFormat(file.createDataFormat().getFormat("@"));
        });
        inputNumber = style(normal, style -> {
            input(style);
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
        inputChoice = style(normal, style -> {
            input(style);
            style.setAlignment(HorizontalAlignment.CENTER);
        });
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle plain() {
        return plain;
    }

    XSSFCellStyle hidden() {
        return plain;
    }

    XSSFCellStyle locked(Content content) {
        return content instanceof Content.Amount ? lockedNumber : lockedText;
    }

    XSSFCellStyle input(Shape shape) {
        return switch (shape) {
            case Shape.Choice _ -> inputChoice;
            case Shape.Number _ -> inputNumber;
            case Shape.Text _ -> inputText;
        };
    }

    private static void input(XSSFCellStyle style) {
        framed(style, IndexedColors.LEMON_CHIFFON);
        style.setLocked(false);
    }

    private static void framed(XSSFCellStyle style, IndexedColors background) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillForegroundColor(background.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private XSSFFont font(short size, boolean bold) {
        var font = file.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, Consumer<XSSFCellStyle> more) {
        var style = file.createCellStyle();
        style.setFont(font);
        more.accept(style);
        return style;
    }
}
