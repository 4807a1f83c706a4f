package vn.minh.portal;

import java.util.UUID;

/** What review says of proposals, decisions and what became of levels in these tests. */
final class Decided {

    static final String PROPOSALS = "/review/api/v1/recognition-proposals";
    static final String DECISIONS = "/review/api/v1/decisions";

    private static final String SET = "{\"code\":\"4725\",\"version\":1,\"sha256\":\"aa\"}";
    private static final String GROUPS = """
            [{"code":"1","points":"75.5","level":3,"mandatoryMet":true},
            {"code":"2","points":"68.25","level":2,"mandatoryMet":true}]""";
    private static final String COMMUNE =
            "{\"code\":\"HN-X-DAI-THANH\",\"name\":\"UBND xã Đại Thanh\",\"kind\":\"COMMUNE\"}";

    private Decided() {}

    /** @param more moves, or a problem, as JSON members */
    static String proposal(UUID review, String name, int level, boolean demonstration, String more) {
        return """
                {"review":"%s","unit":%s,"schoolYear":"2026-2027","set":%s,"demonstration":%s,"level":%d,"groups":%s,
                "round":1,"concludedAt":"2026-11-21T02:30:00Z",%s}""".formatted(review, school(name), SET, demonstration, level, GROUPS, more);
    }

    static String proposals(String... lines) {
        return "{\"items\":[" + String.join(",", lines)
                + "],\"total\":8,\"totals\":[{\"level\":2,\"count\":7},{\"level\":3,\"count\":1}]}";
    }

    static String decision(UUID id, String kind, String number, boolean demonstration, String... annex) {
        return """
                {"id":"%s","kind":"%s","number":"%s","authority":%s,"year":2026,"serial":12,"demonstration":%s,
                "signedBy":"head-1","signedAt":"2026-02-05T02:30:00Z","units":%d,"schoolYears":["2026-2027"],
                "annex":[%s]}""".formatted(
                        id, kind, number, COMMUNE, demonstration, Math.max(1, annex.length), String.join(",", annex));
    }

    static String annexed(UUID recognition, String name, String state, String more) {
        return """
                {"recognition":"%s","unit":%s,"schoolYear":"2026-2027","set":%s,"groups":%s,"level":2,
                "certificateNumber":"2026/HN-X-DAI-THANH/07","verificationCode":"ABCD-EFGH","state":"%s"%s}""".formatted(recognition, school(name), SET, GROUPS, state, more);
    }

    static String recognition(UUID id, UUID review, String state, boolean demonstration, String more) {
        return """
                {"id":"%s","review":"%s","selfAssessment":"%s","unit":%s,"authority":%s,"schoolYear":"2026-2027",
                "set":%s,"demonstration":%s,"groups":%s,"level":2,"decision":"%s","decisionNumber":"12/QĐ-UBND",
                "certificateNumber":"2026/HN-X-DAI-THANH/07","verificationCode":"ABCD-EFGH",
                "recognisedOn":"2026-02-05","state":"%s","version":4%s}""".formatted(
                        id,
                        review,
                        UUID.randomUUID(),
                        school("Trường THCS Vĩnh Quỳnh"),
                        COMMUNE,
                        SET,
                        demonstration,
                        GROUPS,
                        UUID.randomUUID(),
                        state,
                        more);
    }

    /** As it stands at a revoked level: its own decision, and why. */
    static String revocation(String reason) {
        return """
                ,"revocation":{"decision":"%s","decisionNumber":"15/QĐ-UBND","revokedAt":"2026-03-01T02:00:00Z",
                "revokedOn":"2026-03-01","reason":"%s"}""".formatted(UUID.randomUUID(), reason);
    }

    private static String school(String name) {
        return "{\"code\":\"HN-THCS-VINH-QUYNH\",\"name\":\"" + name + "\",\"kind\":\"LOWER_SECONDARY\"}";
    }
}
