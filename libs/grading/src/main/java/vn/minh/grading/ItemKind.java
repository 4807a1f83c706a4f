package vn.minh.grading;

import java.util.List;

/** What an item asks for. */
public enum ItemKind {
    /** Is it there? Met gives the maximum. */
    YES_NO("có/không", Part.MET, Part.POINTS),
    /** How many? A whole number. */
    COUNT("số lượng", Part.AMOUNT, Part.POINTS),
    /** What share? 0 to 100. */
    PERCENTAGE("tỉ lệ phần trăm", Part.AMOUNT, Part.POINTS),
    /** How well? Points from 0 to the maximum, in steps. */
    GRADED("chấm điểm", Part.POINTS),
    /** What is it? Fields, no points. */
    DECLARATION("khai báo", Part.FIELDS),
    /** A share, 0 to 100, computed from recognised results and turned into points by bands; never answered by people. */
    DERIVED("tính từ dữ liệu", Part.AMOUNT),
    /** Points that no source places on a line: not answerable, scores 0. */
    UNPLACED("chưa xác định được dòng");

    private final String label;
    private final List<Part> parts;

    ItemKind(String label, Part... parts) {
        this.label = label;
        this.parts = List.of(parts);
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** Whether a unit may answer an item of this kind. */
    public boolean answerable() {
        return !parts.isEmpty() && this != DERIVED;
    }

    /** What an answer of this kind may consist of. */
    List<Part> parts() {
        return parts;
    }

    /** Whether bands may turn the raw value into points. */
    boolean takesBands() {
        return this == COUNT || this == PERCENTAGE || this == DERIVED;
    }
}
