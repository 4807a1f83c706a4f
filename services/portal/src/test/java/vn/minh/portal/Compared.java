package vn.minh.portal;

import java.util.UUID;

/** What publication says of comparisons and counts in these tests. */
final class Compared {

    static final String RUNS = "/publication/api/v1/reconciliations";

    private Compared() {}

    /** @param more what the state has, as JSON members */
    static String run(UUID id, String state, String more) {
        return """
                {"id":"%s","target":"csdl","way":"TOPIC","department":"HN-SO","set":"4725","schoolYear":"2026-2027",
                "state":"%s","byClock":false,"startedAt":"2026-11-22T02:30:00Z"%s}""".formatted(id, state, more);
    }

    /** One authority alike, one that lacks a record. */
    static String oneMissing() {
        return """
                ,"records":41,"differences":1,"underWay":2,"comparedAt":"2026-11-22T02:31:00Z","moves":["repair"],
                "authorities":[{"authority":"HN-X-DAI-THANH","name":"UBND xã Đại Thanh",
                "ours":{"count":21,"sha256":"aaaaaaaabbbbbbbb"},"theirs":{"count":20,"sha256":"ccccccccdddddddd"},
                "differences":1},{"ours":{"count":20,"sha256":"eeeeeeeeffffffff"},
                "theirs":{"count":20,"sha256":"eeeeeeeeffffffff"},"differences":0}]""";
    }

    static String difference(String kind) {
        return """
                {"kind":"%s","recordKey":"HN-THCS-VINH-QUYNH|4725|2026-2027|RECOGNISED_RESULT",
                "unit":"HN-THCS-VINH-QUYNH","unitName":"Trường THCS Vĩnh Quỳnh","authority":"HN-X-DAI-THANH",
                "authorityName":"UBND xã Đại Thanh","ourRevision":2,"delivery":"%s"}""".formatted(kind, UUID.randomUUID());
    }

    static String counts() {
        return """
                {"total":12,"states":[{"state":"PENDING","deliveries":1},{"state":"ACCEPTED","deliveries":9},
                {"state":"PARKED","deliveries":2}],"targets":[{"target":"csdl","way":"FILE"}]}""";
    }

    static String delivery(UUID id, String state, String more) {
        return """
                {"id":"%s","recordKey":"k","kind":"RECOGNISED_RESULT","unit":"HN-THCS-VINH-QUYNH",
                "unitName":"Trường THCS Vĩnh Quỳnh","schoolYear":"2026-2027","target":"csdl","selfAssessmentId":"%s",
                "set":"4725","revision":3,"withdrawn":false,"level":2,"demonstration":false,"state":"%s"%s}""".formatted(id, UUID.randomUUID(), state, more);
    }
}
