package vn.minh.portal.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;

/**
 * Who issues a paper, as NĐ 30/2020 heads and ends it. The directory keeps one name a unit, so its parts are read from
 * it; what is written otherwise stands as it is.
 *
 * @param superior of an issuer that has one on its papers; a people's committee has none
 * @param issuer in capitals, one line each
 * @param place where it is signed; absent when the name does not say
 * @param decider who decides, in capitals, as the line above the legal bases has it
 * @param post of whoever signs
 */
public record Letterhead(
        @Nullable String superior,
        List<String> issuer,
        @Nullable String place,
        String decider,
        String post) {

    private static final Pattern COMMITTEE = Pattern.compile(
            "^(?:UBND|[UỦ][yỷ] ban nhân dân)\\s+(.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DEPARTMENT = Pattern.compile(
            "^(?:Sở|Phòng)\\s+(?:GD&ĐT|GDĐT|Giáo dục và Đào tạo)\\s+(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern KIND = Pattern.compile(
            "^(?:xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Under the government itself; every other province is a tỉnh. */
    private static final Set<String> CITIES = Set.of("hà nội", "hải phòng", "huế", "đà nẵng", "hồ chí minh", "cần thơ");

    public Letterhead {
        issuer = List.copyOf(issuer);
    }

    public static Letterhead of(UnitRef authority) {
        var name = authority.name().strip();
        return switch (authority.kind()) {
            case COMMUNE -> committee(name);
            case DEPARTMENT -> office(name, "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "GIÁM ĐỐC");
            case DISTRICT_DIVISION -> office(name, "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỞNG PHÒNG");
            case PRESCHOOL, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY, MULTI_LEVEL, CONTINUING_EDUCATION ->
                plain(name, "THỦ TRƯỞNG");
        };
    }

    private static Letterhead committee(String name) {
        var found = COMMITTEE.matcher(name);
        if (!found.matches()) {
            return plain(name, "CHỦ TỊCH");
        }
        var where = found.group(1);
        return new Letterhead(
                null,
                List.of("ỦY BAN NHÂN DÂN", capitals(where)),
                place(where),
                "CHỦ TỊCH ỦY BAN NHÂN DÂN " + capitals(where),
                "CHỦ TỊCH");
    }

    private static Letterhead office(String name, String office, String post) {
        var found = DEPARTMENT.matcher(name);
        if (!found.matches()) {
            return plain(name, post);
        }
        var where = found.group(1);
        return new Letterhead(
                "ỦY BAN NHÂN DÂN " + capitals(named(where, post)),
                List.of(office),
                place(where),
                post + " " + office + " " + capitals(where),
                post);
    }

    /** A department stands under a province or a city; a division's district is told by its name only. */
    private static String named(String where, String post) {
        if (KIND.matcher(where).find() || !post.equals("GIÁM ĐỐC")) {
            return where;
        }
        return (CITIES.contains(where.toLowerCase(Locale.ROOT)) ? "thành phố " : "tỉnh ") + where;
    }

    private static Letterhead plain(String name, String post) {
        return new Letterhead(null, List.of(capitals(name)), null, post + " " + capitals(name), post);
    }

    private static String place(String where) {
        return KIND.matcher(where).replaceFirst("");
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Whether it decides by the law on local government itself. */
    public static boolean isCommittee(UnitRef authority) {
        return authority.kind() == UnitKind.COMMUNE;
    }
}
