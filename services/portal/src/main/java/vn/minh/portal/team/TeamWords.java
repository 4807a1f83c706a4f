package vn.minh.portal.team;

/** What a person reads of posts and ties. */
final class TeamWords {

    private TeamWords() {}

    static String post(String post) {
        return switch (post) {
            case "HEAD" -> "Trưởng đoàn";
            case "SECRETARY" -> "Thư ký đoàn";
            default -> "Thành viên đoàn";
        };
    }

    static String tie(String kind) {
        return switch (kind) {
            case "OWN_UNIT" -> "đang công tác tại đơn vị";
            case "WORKPLACE" -> "từng công tác tại đơn vị trong ba năm qua";
            case "DECLARED" -> "đã khai báo xung đột lợi ích";
            default -> kind;
        };
    }
}
