package vn.minh.assessment.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;

/**
 * A corner of Hà Nội as it was until 30/6/2025: two district divisions with schools, which became wards and communes by
 * resolution 1656/NQ-UBTVQH15. Under codes of its own for each test.
 *
 * @param code what all codes start with
 */
record Hanoi(String code) {

    static final String SET = "4725-HN";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Which ward or commune each school is in, by the part of its code. */
    static final Map<String, String> SCHOOLS = Map.of(
            "THCS-THACH-BAN", "LONG-BIEN",
            "THCS-BO-DE", "BO-DE",
            "THCS-VIET-HUNG", "VIET-HUNG",
            "THCS-PHUC-LOI", "PHUC-LOI",
            "THCS-TRAU-QUY", "GIA-LAM",
            "THCS-BAT-TRANG", "BAT-TRANG");

    static final List<String> OF_LONG_BIEN = List.of("THCS-THACH-BAN", "THCS-BO-DE", "THCS-VIET-HUNG", "THCS-PHUC-LOI");
    static final List<String> OF_GIA_LAM = List.of("THCS-TRAU-QUY", "THCS-BAT-TRANG");

    /** Entered with its districts, its schools and who reviews them. */
    static Hanoi entered() {
        var hanoi = new Hanoi("HN" + COUNT.incrementAndGet());
        Api.put(Town.ADMINISTRATOR, hanoi.units(), "/org-units").statusCode(200);
        Api.put(Town.ADMINISTRATOR, hanoi.assignments(), "/reviewing-assignments")
                .statusCode(200);
        return hanoi;
    }

    String of(String part) {
        return code + "-" + part;
    }

    private static String ward(String school) {
        return Objects.requireNonNull(SCHOOLS.get(school));
    }

    private List<Map<String, Object>> units() {
        var units = new ArrayList<Map<String, Object>>();
        units.add(unit("SO", "Sở GD&ĐT Hà Nội", "DEPARTMENT", "", "2008-08-01"));
        units.add(unit("PGD-LONG-BIEN", "Phòng GD&ĐT quận Long Biên", "DISTRICT_DIVISION", "SO", "2008-08-01"));
        units.add(unit("PGD-GIA-LAM", "Phòng GD&ĐT huyện Gia Lâm", "DISTRICT_DIVISION", "SO", "2008-08-01"));
        OF_LONG_BIEN.forEach(
                school -> units.add(unit(school, school, "LOWER_SECONDARY", "PGD-LONG-BIEN", "2010-09-05")));
        OF_GIA_LAM.forEach(school -> units.add(unit(school, school, "LOWER_SECONDARY", "PGD-GIA-LAM", "2010-09-05")));
        return units;
    }

    private Map<String, Object> unit(String part, String name, String kind, String parent, String from) {
        var unit = new HashMap<String, Object>(Map.of(
                "code",
                of(part),
                "name",
                name,
                "kind",
                kind,
                "department",
                of("SO"),
                "validFrom",
                from,
                "demonstration",
                true));
        if (!parent.isEmpty()) {
            unit.put("parent", of(parent));
        }
        return unit;
    }

    private List<Map<String, Object>> assignments() {
        return Stream.concat(
                        OF_LONG_BIEN.stream().map(school -> assignment(school, "PGD-LONG-BIEN")),
                        OF_GIA_LAM.stream().map(school -> assignment(school, "PGD-GIA-LAM")))
                .toList();
    }

    private Map<String, Object> assignment(String school, String authority) {
        return Map.of("unit", of(school), "setCode", SET, "authority", of(authority), "validFrom", "2024-09-05");
    }

    List<Map<String, Object>> wards() {
        return SCHOOLS.values().stream()
                .map(ward -> unit(ward, "UBND " + ward, "COMMUNE", "SO", "2025-07-01"))
                .toList();
    }

    /** The reform of 1/7/2025: each district becomes wards or communes, each school goes to the one it stands in. */
    Map<String, Object> reform() {
        return new HashMap<>(Map.of(
                "code", of("2025-07-01"),
                "title", "Sắp xếp đơn vị hành chính cấp xã của thành phố Hà Nội",
                "decisionNumber", "1656/NQ-UBTVQH15",
                "decidedOn", "2025-06-16",
                "effectiveOn", "2025-07-01",
                "units", wards(),
                "steps", List.of(split("PGD-LONG-BIEN", OF_LONG_BIEN), split("PGD-GIA-LAM", OF_GIA_LAM))));
    }

    private Map<String, Object> split(String district, List<String> schools) {
        var parts = schools.stream()
                .map(school -> Map.of("to", of(ward(school)), "units", List.of(of(school))))
                .toList();
        return Map.of("step", "SPLIT", "from", List.of(of(district)), "parts", parts);
    }

    /** The same steps as a file. */
    String steps() {
        var csv = new StringBuilder("step,from,to,unit\n");
        OF_LONG_BIEN.forEach(school -> csv.append(line("PGD-LONG-BIEN", school)));
        OF_GIA_LAM.forEach(school -> csv.append(line("PGD-GIA-LAM", school)));
        return csv.toString();
    }

    private String line(String district, String school) {
        return String.join(",", "SPLIT", of(district), of(ward(school)), of(school)) + "\n";
    }

    /** Who is accountable for a school on a day. */
    String accountable(String school, String on) {
        return Api.get(Town.ADMINISTRATOR, "/org-units/{unit}/authority?set={set}&on={on}", of(school), SET, on)
                .extract()
                .path("code");
    }
}
