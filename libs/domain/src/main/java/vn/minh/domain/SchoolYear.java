package vn.minh.domain;

import java.util.regex.Pattern;

/** A school year (năm học) as it is written everywhere: {@code 2026-2027}. */
public record SchoolYear(String value) implements Comparable<SchoolYear> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-(\\d{4})");

    public SchoolYear {
        var match = SHAPE.matcher(value);
        if (!match.matches() || Integer.parseInt(match.group(2)) != Integer.parseInt(match.group(1)) + 1) {
            throw new Rejected(new Rejection.Invalid(new Fault(
                    "school-year",
                    "schoolYear",
                    "Năm học “" + value + "” không đúng dạng.",
                    "Ghi hai năm liền nhau, ví dụ 2026-2027.")));
        }
    }

    public static SchoolYear startingIn(int year) {
        return new SchoolYear(year + "-" + (year + 1));
    }

    public SchoolYear next() {
        return startingIn(firstYear() + 1);
    }

    public int firstYear() {
        return Integer.parseInt(value.substring(0, 4));
    }

    @Override
    public int compareTo(SchoolYear other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
