package vn.minh.evidence.inspection.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Office documents as a library writes them. */
final class Poi {

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Poi() {}

    static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Kế hoạch giáo dục nhà trường");
                document.write(out);
            }
        });
    }

    static byte[] pptx() {
        return written(out -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide();
                show.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return workbook(new XSSFWorkbook());
    }

    static byte[] streamed() {
        return workbook(new SXSSFWorkbook());
    }

    static byte[] xls() {
        return workbook(new HSSFWorkbook());
    }

    private static byte[] workbook(Workbook workbook) {
        return written(out -> {
            try (workbook) {
                workbook.createSheet("Sổ").createRow(0).createCell(0).setCellValue("Điểm");
                workbook.write(out);
            }
        });
    }

    private static byte[] written(Writing writing) {
        try (var out = new ByteArrayOutputStream()) {
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
