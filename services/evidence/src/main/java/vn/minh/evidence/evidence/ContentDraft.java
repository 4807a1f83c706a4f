package vn.minh.evidence.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.inspection.MediaType;

/** What a person fills in of a content: the four fields of a file, or an address. */
public record ContentDraft(
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String address) {

    /** A form sent in blank. */
    public static final ContentDraft EMPTY = new ContentDraft(null, null, null, null, null);

    private static final long MEGABYTE = 1024 * 1024;
    private static final int LONGEST_ADDRESS = 2000;

    /** Refuses with every broken rule at once. */
    public Content check(long largestFile) {
        var entries = new Entries();
        var content = check(entries, largestFile);
        entries.throwIfAny();
        return content.orElseThrow();
    }

    /** Empty only when a rule is broken. */
    Optional<? extends Content> check(Entries entries, long largestFile) {
        if (address == null) {
            return file(entries, largestFile);
        }
        if (Stream.of(fileName, mediaType, size, sha256).anyMatch(given -> given != null)) {
            entries.fault(
                    "content",
                    "address",
                    "Vừa có tệp vừa có liên kết.",
                    "Khai báo tệp và liên kết thành hai minh chứng.");
            return Optional.empty();
        }
        return link(entries, address.strip());
    }

    private Optional<Content.File> file(Entries entries, long largestFile) {
        var name = fileName(entries);
        var type = MediaType.of(mediaType == null ? "" : mediaType);
        if (type.isEmpty()) {
            entries.fault(
                    "media-type",
                    "mediaType",
                    "Loại tệp “" + (mediaType == null ? "" : mediaType) + "” không được nhận.",
                    "Chọn tệp thuộc một trong các loại: " + MediaType.ALLOWED
                            + "; hoặc ghi địa chỉ trang vào address.");
        }
        long bytes = size(entries, largestFile);
        var hash = hash(entries);
        return type.isEmpty() || hash.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content.File(name, type.get(), bytes, hash.get()));
    }

    private String fileName(Entries entries) {
        var name = entries.text("fileName", "Tên tệp", fileName, 200);
        if (name.contains("/") || name.contains("\\")) {
            entries.fault(
                    "file-name", "fileName", "Tên tệp có dấu gạch chéo.", "Chỉ gửi tên tệp, không gửi đường dẫn.");
        }
        return name;
    }

    private long size(Entries entries, long largestFile) {
        long bytes = size == null ? 0 : size;
        if (bytes < 1) {
            entries.fault(
                    "size", "size", "Thiếu dung lượng tệp hoặc tệp rỗng.", "Chọn tệp có nội dung rồi khai báo lại.");
        }
        if (bytes > largestFile) {
            entries.fault(
                    "too-large",
                    "size",
                    "Tệp có %d byte, vượt giới hạn %s mỗi tệp (%d byte)."
                            .formatted(bytes, inMegabytes(largestFile), largestFile),
                    "Nén hoặc chia nhỏ tệp để không quá " + inMegabytes(largestFile) + ".");
        }
        return bytes;
    }

    private Optional<Sha256> hash(Entries entries) {
        var hash = sha256 == null ? "" : sha256.toLowerCase(Locale.ROOT);
        if (!Sha256.isHash(hash)) {
            entries.fault(
                    "sha256",
                    "sha256",
                    "Mã băm SHA-256 thiếu hoặc không phải 64 chữ số thập lục phân.",
                    "Tính SHA-256 của tệp rồi gửi lại.");
            return Optional.empty();
        }
        return Optional.of(new Sha256(hash));
    }

    private static Optional<Content.Link> link(Entries entries, String text) {
        try {
            var address = new URI(text);
            if (text.length() <= LONGEST_ADDRESS && isPage(address)) {
                return Optional.of(new Content.Link(address));
            }
        } catch (URISyntaxException notAnAddress) {
            // Refused below like every other text that is no address.
        }
        entries.fault(
                "address",
                "address",
                "“" + text.substring(0, Math.min(text.length(), 100)) + "” không phải địa chỉ của một trang công khai.",
                "Chép nguyên địa chỉ từ thanh địa chỉ của trình duyệt, bắt đầu bằng https:// hoặc http://.");
        return Optional.empty();
    }

    private static boolean isPage(URI address) {
        var scheme = address.getScheme();
        return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }

    private static String inMegabytes(long bytes) {
        return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " byte";
    }
}
