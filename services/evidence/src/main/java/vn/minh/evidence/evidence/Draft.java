package vn.minh.evidence.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/**
 * What a person fills in to announce a file; nothing of it is believed yet.
 *
 * @param criterion code of the criterion, e.g. {@code 1.3}
 * @param mediaType e.g. {@code application/pdf}
 * @param size bytes
 * @param sha256 of the bytes, hex
 */
public record Draft(
        @Nullable String title,
        @Nullable String criterion,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate) {

    /** A form sent in blank. */
    public static final Draft EMPTY = new Draft(null, null, null, null, null, null, null, null, null);

    private static final Pattern CRITERION = Pattern.compile("[A-Z]?[0-9]{1,2}(\\.[0-9]{1,2}){0,2}");
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");
    private static final long MEGABYTE = 1024 * 1024;

    /** What was said and which file will come. */
    public record Checked(Description description, Content.File file) {}

    /** Refuses with every broken rule at once. */
    public Checked check(long largestFile) {
        var faults = new ArrayList<Fault>();
        var title = text(faults, "title", "Tên minh chứng", this.title, 300);
        var name = fileName(faults);
        var criterion = criterion(faults);
        var type = MediaType.of(mediaType == null ? "" : mediaType);
        if (type.isEmpty()) {
            faults.add(new Fault(
                    "media-type",
                    "mediaType",
                    "Loại tệp “" + (mediaType == null ? "" : mediaType) + "” không được nhận.",
                    "Chọn tệp thuộc một trong các loại: " + MediaType.ALLOWED + "."));
        }
        long bytes = size(faults, largestFile);
        var hash = hash(faults);
        optional(faults, "issuer", "Cơ quan ban hành", issuer);
        optional(faults, "documentNumber", "Số, ký hiệu văn bản", documentNumber);
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
        return new Checked(
                new Description(title, criterion, issuer, documentNumber, documentDate),
                new Content.File(name, type.orElseThrow(), bytes, new Sha256(hash)));
    }

    private String fileName(List<Fault> faults) {
        var name = text(faults, "fileName", "Tên tệp", fileName, 200);
        if (name.contains("/") || name.contains("\\")) {
            faults.add(new Fault(
                    "file-name", "fileName", "Tên tệp có dấu gạch chéo.", "Chỉ gửi tên tệp, không gửi đường dẫn."));
        }
        return name;
    }

    private String criterion(List<Fault> faults) {
        var code = criterion == null ? "" : criterion;
        if (!CRITERION.matcher(code).matches()) {
            faults.add(new Fault(
                    "criterion",
                    "criterion",
                    "“" + code + "” không phải mã tiêu chí.",
                    "Ghi mã như trong bộ chỉ số, ví dụ 1.3."));
        }
        return code;
    }

    private long size(List<Fault> faults, long largestFile) {
        long bytes = size == null ? 0 : size;
        if (bytes < 1) {
            faults.add(new Fault(
                    "size", "size", "Thiếu dung lượng tệp hoặc tệp rỗng.", "Chọn tệp có nội dung rồi khai báo lại."));
        }
        if (bytes > largestFile) {
            faults.add(new Fault(
                    "too-large",
                    "size",
                    "Tệp có %d byte, vượt giới hạn %s mỗi tệp (%d byte)."
                            .formatted(bytes, inMegabytes(largestFile), largestFile),
                    "Nén hoặc chia nhỏ tệp để không quá " + inMegabytes(largestFile) + "."));
        }
        return bytes;
    }

    private String hash(List<Fault> faults) {
        var hash = sha256 == null ? "" : sha256.toLowerCase(Locale.ROOT);
        if (!Sha256.isHash(hash)) {
            faults.add(new Fault(
                    "sha256",
                    "sha256",
                    "Mã băm SHA-256 thiếu hoặc không phải 64 chữ số thập lục phân.",
                    "Tính SHA-256 của tệp rồi gửi lại."));
        }
        return hash;
    }

    private static String text(List<Fault> faults, String field, String what, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            faults.add(new Fault("required", field, what + " còn trống.", "Điền " + lower(what) + "."));
            return "";
        }
        if (value.length() > longest || UNPRINTABLE.matcher(value).find()) {
            faults.add(new Fault(
                    "text",
                    field,
                    what + " dài quá " + longest + " ký tự hoặc có ký tự điều khiển.",
                    "Rút ngắn và bỏ các ký tự lạ."));
        }
        return value.strip();
    }

    private static void optional(List<Fault> faults, String field, String what, @Nullable String value) {
        if (value != null) {
            text(faults, field, what, value, 200);
        }
    }

    private static String inMegabytes(long bytes) {
        return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " byte";
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
