package vn.minh.portal.page;

import java.util.List;
import java.util.stream.IntStream;

/** One milestone of a dossier's year: what, who acts, and whether we are there. */
public record Step(String name, String who, Place place) {

    public enum Place {
        DONE("xong", "done"),
        HERE("đang ở đây", "here"),
        AHEAD("chưa tới", "ahead");

        private final String word;
        private final String style;

        Place(String word, String style) {
            this.word = word;
            this.style = style;
        }

        public String word() {
            return word;
        }

        public String style() {
            return style;
        }
    }

    /** The milestones by their number; {@link #END} is behind the last. */
    public static final int ANSWERING = 0;

    public static final int SIGNED = 1;
    public static final int REVIEWING = 2;
    public static final int RECOGNISING = 3;
    public static final int DELIVERING = 4;
    public static final int END = 5;

    private static final List<List<String>> YEAR = List.of(
            List.of("Tự đánh giá", "Hội đồng của đơn vị"),
            List.of("Phê duyệt và nộp", "Thủ trưởng đơn vị"),
            List.of("Đánh giá ngoài", "Cơ quan quản lý"),
            List.of("Công nhận mức độ", "Thủ trưởng cơ quan quản lý"),
            List.of("CSDL ngành và công khai", "Hệ thống"));

    /** The year, as it looks from one milestone. */
    public static List<Step> year(int here) {
        return IntStream.range(0, YEAR.size())
                .mapToObj(i -> new Step(YEAR.get(i).getFirst(), YEAR.get(i).getLast(), place(i, here)))
                .toList();
    }

    private static Place place(int step, int here) {
        return step < here ? Place.DONE : step == here ? Place.HERE : Place.AHEAD;
    }
}
