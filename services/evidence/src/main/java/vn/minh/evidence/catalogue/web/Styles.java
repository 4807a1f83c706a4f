package vn.minh.evidence.catalogue.web;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells look: grey is a heading, everything else is read and printed. */
final class Styles {

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 14;

    private final Workbook file;
    private final CellStyle title;
    private final CellStyle plain;
    private final CellStyle heading;
    private final CellStyle group;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle day;

    Styles(Workbook file) {
        this.file = file;
        var normal = font(SIZE, false);
        var bold = font(SIZE, true);
        title = style(font(TITLE_SIZE, true), _ -> {});
        plain = style(normal, _ -> {});
        heading = style(bold, style -> {
            framed(style, IndexedColors.GREY_25_PERCENT);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
        group = style(bold, style -> framed(style, IndexedColors.LIGHT_TURQUOISE));
        text = style(normal, style -> {
            framed(style, IndexedColors.WHITE);
            // What begins with = stays a text when the cell is opened and closed again.
            style.setQuotePrefixed(true);
        });
        number = style(normal, style -> {
            framed(style, IndexedColors.WHITE);
            style.setDataFormat(file.createDataFormat().getFormat("#,##0"));
        });
        day = style(normal, style -> {
            framed(style, IndexedColors.WHITE);
            style.setDataFormat(file.createDataFormat().getFormat("dd/mm/yyyy"));
        });
    }

    CellStyle title() {
        return title;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle group() {
        return group;
    }

    CellStyle text() {
        return text;
    }

    CellStyle number() {
        return number;
    }

    CellStyle day() {
        return day;
    }

    private static void framed(CellStyle style, IndexedColors background) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillForegroundColor(background.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private Font font(short size, boolean bold) {
        var font = file.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private CellStyle style(Font font, Consumer<CellStyle> more) {
        var style = file.createCellStyle();
        style.setFont(font);
        more.accept(style);
        return style;
    }
}
