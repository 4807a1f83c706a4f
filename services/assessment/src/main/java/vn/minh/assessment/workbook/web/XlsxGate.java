package vn.minh.assessment.workbook.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/** Looks at the archive before anything in it is read: its size packed and unpacked, and what has no place in it. */
final class XlsxGate {

    /** Below what the service takes at all, so that it is refused with a reason. */
    static final int LARGEST = 3 * 1024 * 1024;

    private static final long LARGEST_UNPACKED = 24L * 1024 * 1024;
    private static final int MOST_ENTRIES = 200;
    private static final int WINDOW = 16 * 1024;
    private static final String TYPES = "[content_types].xml";
    private static final List<String> MACROS =
            List.of("xl/vbaproject", "xl/macrosheets/", "xl/dialogsheets/", "xl/activex/", "xl/embeddings/");
    private static final List<String> OUTSIDE = List.of("xl/externallinks/", "xl/connections", "xl/querytables/");

    private XlsxGate() {}

    static void pass(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw refused(
                    "too-large",
                    "Tệp có " + bytes.length + " byte, tối đa " + LARGEST + " byte.",
                    "Tải tệp mới, chỉ điền câu trả lời, không chèn ảnh hay nội dung khác.");
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw notXlsx();
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
            entries(zip);
        } catch (IOException | IllegalArgumentException _) {
            throw notXlsx();
        }
    }

    private static void entries(ZipInputStream zip) throws IOException {
        var isSheet = false;
        int count = 0;
        long left = LARGEST_UNPACKED;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            var text = new ByteArrayOutputStream();
            left -= unpack(zip, left, name.equals(TYPES) ? text : null);
            if (++count > MOST_ENTRIES || left < 0) {
                throw tooMuch();
            }
            refuse(entry, name);
            if (name.equals(TYPES)) {
                isSheet = requireWorkbook(text.toString(UTF_8));
            }
        }
        if (!isSheet) {
            throw notXlsx();
        }
    }

    private static long unpack(ZipInputStream zip, long most, @Nullable ByteArrayOutputStream kept) throws IOException {
        var window = new byte[WINDOW];
        long size = 0;
        for (int read = zip.read(window); read >= 0 && size <= most; read = zip.read(window)) {
            size += read;
            if (kept != null) {
                kept.write(window, 0, read);
            }
        }
        return size;
    }

    private static void refuse(ZipEntry entry, String name) {
        if (MACROS.stream().anyMatch(name::startsWith)) {
            throw macros(entry.getName());
        }
        if (OUTSIDE.stream().anyMatch(name::startsWith)) {
            throw refused(
                    "external-links",
                    "Tệp có liên kết đến dữ liệu bên ngoài (" + entry.getName() + ").",
                    "Bỏ các liên kết, hoặc tải tệp mới rồi điền lại.");
        }
    }

    private static boolean requireWorkbook(String types) {
        if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw macros("macroEnabled");
        }
        return types.contains("spreadsheetml.sheet.main+xml");
    }

    private static Rejected macros(String what) {
        return refused(
                "macros",
                "Tệp chứa macro hoặc đối tượng nhúng (" + what + ").",
                "Lưu lại dưới dạng .xlsx không có macro, hoặc tải tệp mới rồi điền lại.");
    }

    static Rejected tooMuch() {
        return refused(
                "too-large",
                "Nội dung giải nén của tệp lớn bất thường.",
                "Tải tệp mới, chỉ điền câu trả lời, không chèn nội dung khác.");
    }

    static Rejected notXlsx() {
        return refused(
                "not-xlsx",
                "Tệp không phải sổ tính .xlsx đọc được (có thể là .xls, có mật khẩu, hoặc bị hỏng).",
                "Lưu lại dưới dạng Excel Workbook (.xlsx), không đặt mật khẩu, rồi gửi lại.");
    }

    private static Rejected refused(String code, String why, String next) {
        return new Rejected(new Invalid(new Fault(code, "file", why, next)));
    }
}
