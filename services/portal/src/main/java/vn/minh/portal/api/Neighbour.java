package vn.minh.portal.api;

/** The services whose APIs the portal reads, and what a person knows them as. */
public enum Neighbour {
    ASSESSMENT("assessment", "Phần hồ sơ tự đánh giá"),
    EVIDENCE("evidence", "Kho minh chứng"),
    REVIEW("review", "Phần đánh giá ngoài và công nhận"),
    PUBLICATION("publication", "Phần gửi CSDL ngành và công bố"),
    REPORTING("reporting", "Phần báo cáo, thống kê");

    private final String service;
    private final String vietnamese;

    Neighbour(String service, String vietnamese) {
        this.service = service;
        this.vietnamese = vietnamese;
    }

    /** As it is known on this side of the screen. */
    String service() {
        return service;
    }

    /** Name of the setting that says where it answers. */
    public String setting() {
        return "minh." + service + ".url";
    }

    public String vietnamese() {
        return vietnamese;
    }
}
