package vn.minh.portal.evidence.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.evidence.Piece;

/**
 * The form of a piece as it was filled: what it is, and its content, which is a file that was measured in the browser
 * or an address. What is missing or wrong is for the service to say.
 */
public record Filled(
        @RestForm @Nullable String tieuDe,
        @RestForm @Nullable String tieuChi,
        @RestForm @Nullable List<String> themTieuChi,
        @RestForm @Nullable String coQuan,
        @RestForm @Nullable String soVanBan,
        @RestForm @Nullable String ngayVanBan,
        @RestForm @Nullable String hieuLucTu,
        @RestForm @Nullable String hieuLucDen,
        @RestForm @Nullable String conHieuLuc,
        @RestForm @Nullable String nhayCam,
        @RestForm @Nullable String diaChi,
        @RestForm @Nullable String tenTep,
        @RestForm @Nullable String loaiTep,
        @RestForm @Nullable String kichThuoc,
        @RestForm @Nullable String sha256) {

    private static final String YES = "co";

    static final Filled EMPTY =
            new Filled(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    Map<String, Object> announcement() {
        var said = description();
        said.putAll(content());
        return said;
    }

    Map<String, Object> description() {
        var said = new LinkedHashMap<String, Object>();
        put(said, "title", tieuDe);
        put(said, "criterion", tieuChi);
        said.put("alsoFor", also());
        put(said, "issuer", coQuan);
        put(said, "documentNumber", soVanBan);
        put(said, "documentDate", ngayVanBan);
        put(said, "effectiveFrom", hieuLucTu);
        put(said, "effectiveTo", hieuLucDen);
        said.put("stillValid", conHieuLuc != null);
        said.put("sensitive", nhayCam != null);
        return said;
    }

    Map<String, Object> content() {
        var said = new LinkedHashMap<String, Object>();
        put(said, "address", diaChi);
        put(said, "fileName", tenTep);
        put(said, "mediaType", loaiTep);
        put(said, "sha256", sha256);
        if (kichThuoc != null && kichThuoc.matches("\\d{1,18}")) {
            said.put("size", Long.parseLong(kichThuoc));
        }
        return said;
    }

    /** For a form that is shown again. */
    public boolean also(String criterion) {
        return also().contains(criterion);
    }

    /** The same where criteria are typed. */
    public String others() {
        return String.join(", ", also());
    }

    static Filled of(Piece piece) {
        return new Filled(
                piece.title(),
                piece.criterion(),
                piece.alsoFor(),
                piece.issuer(),
                piece.documentNumber(),
                text(piece.documentDate()),
                text(piece.effectiveFrom()),
                text(piece.effectiveTo()),
                piece.isStillValid() ? YES : null,
                piece.isSensitive() ? YES : null,
                piece.address(),
                null,
                null,
                null,
                null);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The criterion itself may have been ticked among the others, or several typed with commas between. */
    private List<String> also() {
        return (themTieuChi == null ? List.<String>of() : themTieuChi)
                .stream()
                        .flatMap(some -> List.of(some.split("[,;\\s]+")).stream())
                        .filter(code -> !code.isBlank() && !code.equals(tieuChi))
                        .distinct()
                        .toList();
    }

    private static void put(Map<String, Object> said, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.put(name, text.strip());
        }
    }
}
