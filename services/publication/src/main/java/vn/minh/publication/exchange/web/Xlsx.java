package vn.minh.publication.exchange.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/**
 * Looks at the archive before anything in it is read: its size packed and unpacked, and what has no place in it. It goes
 * through the entries as the parser will; the JDK's own reader stumbles over what large-file writers write.
 */
final class Xlsx {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final int LARGEST = 10 * 1024 * 1024;

    /** Five thousand lines unpack to some ten million bytes. */
    static final long LARGEST_UNPACKED = 48L * 1024 * 1024;

    private static final int MOST_ENTRIES = 200;
    private static final int WINDOW = 16 * 1024;
    private static final List<String> STRANGE = List.of(
            "xl/vbaproject",
            "xl/macrosheets/",
            "xl/dialogsheets/",
            "xl/activex/",
            "xl/embeddings/",
            "xl/externallinks/",
            "xl/connections",
            "xl/querytables/");

    private Xlsx() {}

    static void pass(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw refused(
                    "too-large",
                    "Tệp có " + bytes.length + " byte, tối đa " + LARGEST + " byte.",
                    "Tải lại tệp, chỉ điền ba cột cuối, không chèn ảnh hay nội dung khác.");
        }
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            if (entries(zip) == 0) {
                throw unreadable();
            }
        } catch (IOException | IllegalArgumentException _) {
            throw unreadable();
        }
    }

    private static int entries(ZipArchiveInputStream zip) throws IOException {
        int count = 0;
        long left = LARGEST_UNPACKED;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (STRANGE.stream().anyMatch(name::startsWith)) {
                throw refused(
                        "strange-content",
                        "Tệp chứa macro, đối tượng nhúng hoặc liên kết ra ngoài (" + entry.getName() + ").",
                        "Tải lại tệp, chỉ điền ba cột cuối, lưu dưới dạng .xlsx.");
            }
            left -= unpacked(zip, left);
            if (++count > MOST_ENTRIES || left < 0) {
                throw tooMuch();
            }
        }
        return count;
    }

    private static long unpacked(ZipArchiveInputStream zip, long most) throws IOException {
        var window = new byte[WINDOW];
        long size = 0;
        for (int read = zip.read(window); read >= 0 && size <= most; read = zip.read(window)) {
            size += read;
        }
        return size;
    }

    static Rejected tooMuch() {
        return refused(
                "too-large",
                "Nội dung giải nén của tệp lớn bất thường.",
                "Tải lại tệp, chỉ điền ba cột cuối, không chèn nội dung khác.");
    }

    static Rejected unreadable() {
        return refused(
                "not-xlsx",
                "Tệp không phải sổ tính .xlsx đọc được (có thể là .xls, có mật khẩu, hoặc bị hỏng).",
                "Lưu lại dưới dạng Excel Workbook (.xlsx), không đặt mật khẩu, rồi gửi lại.");
    }

    private static Rejected refused(String code, String why, String next) {
        return new Rejected(new Invalid(new Fault(code, "file", why, next)));
    }
}
