package vn.minh.publication.exchange.web;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells look: yellow is to be filled in over there, white is imported, grey is a heading. */
final class Styles {

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 14;

    private final Workbook file;
    private final CellStyle title;
    private final CellStyle plain;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle day;
    private final CellStyle input;

    Styles(Workbook file) {
        this.file = file;
        var normal = font(SIZE, false);
        title = style(font(TITLE_SIZE, true), _ -> {});
        plain = style(normal, style -> {
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setQuotePrefixed(true);
        });
        heading = style(font(SIZE, true), style -> {
            framed(style, IndexedColors.GREY_25_PERCENT);
            style.setWrapText(true);
        });
        // What begins with = stays a text when the cell is opened and closed again.
        text = style(normal, style -> {
            framed(style, IndexedColors.WHITE);
            asText(style);
        });
        number = style(normal, style -> framed(style, IndexedColors.WHITE));
        day = style(normal, style -> {
            framed(style, IndexedColors.WHITE);
            style.setDataFormat(file.createDataFormat().getFormat("dd/mm/yyyy"));
        });
        input = style(normal, style -> {
            framed(style, IndexedColors.LEMON_CHIFFON);
            asText(style);
            style.setLocked(false);
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

    CellStyle text() {
        return text;
    }

    CellStyle number() {
        return number;
    }

    CellStyle day() {
        return day;
    }

    CellStyle input() {
        return input;
    }

    private void asText(CellStyle style) {
        style.setQuotePrefixed(true);
        style.setDataFormat(file.createDataFormat().getFormat("@"));
    }

    private static void framed(CellStyle style, IndexedColors background) {
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
