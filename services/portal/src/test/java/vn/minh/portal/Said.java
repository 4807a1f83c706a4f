package vn.minh.portal;

import java.util.UUID;

/** What the other services say in these tests, in the words of their APIs. */
final class Said {

    static final String FINGERPRINT = "9f2c4e1ab07d35c8e6f1029384756aabbccddeeff00112233445566778899aa0";
    static final String SET = "/assessment/api/v1/indicator-sets/4725/1";
    static final String DOSSIERS = "/assessment/api/v1/self-assessments";
    static final String QUEUE = "/review/api/v1/external-reviews";
    static final String TEAMS = "/review/api/v1/review-teams";
    static final String RECOGNITIONS = "/review/api/v1/recognitions";
    static final String DELIVERIES = "/publication/api/v1/deliveries";
    static final String NONE = "{\"items\":[]}";

    private static final String RESULT = """
            {"groups":[{"code":"1","points":"75.5","level":3,"mandatoryMet":true},
            {"code":"2","points":"68.25","level":2,"mandatoryMet":true}],"level":2}""";
    private static final String SCHOOL =
            "{\"code\":\"HN-THCS-VINH-QUYNH\",\"name\":\"Trường THCS Vĩnh Quỳnh\",\"kind\":\"LOWER_SECONDARY\"}";
    private static final String COMMUNE =
            "{\"code\":\"HN-X-DAI-THANH\",\"name\":\"UBND xã Đại Thanh\",\"kind\":\"COMMUNE\"}";
    private static final String PINNED = "{\"code\":\"4725\",\"version\":1,\"sha256\":\"aa\"}";

    private Said() {}

    static String dossiers(UUID... ids) {
        var lines = new StringBuilder();
        for (var id : ids) {
            lines.append(lines.isEmpty() ? "" : ",").append("""
                    {"id":"%s","unit":%s,"schoolYear":"2026-2027","demonstration":true,"status":"DRAFT",
                    "label":"Nháp","moves":[],"version":3}""".formatted(id, SCHOOL));
        }
        return "{\"items\":[" + lines + "]}";
    }

    /** @param moves as JSON strings, comma between */
    static String dossier(UUID id, String status, String label, String moves) {
        return """
                {"id":"%s","unit":%s,"department":"HN-SO","authority":"HN-X-DAI-THANH",
                "campaign":{"id":"%s","title":"Đợt trình diễn 2026-2027","opensOn":"2026-09-01","closesOn":"2027-05-31",
                "submissionDueOn":"2027-05-20"},
                "schoolYear":"2026-2027","set":%s,"demonstration":true,"status":"%s","label":"%s","round":1,
                "answers":[{"item":"1.1.m","met":true,"evidence":[{"id":"%s","state":"STORED","code":"MC.1.1.01"}],
                "answeredBy":"council-1","answeredAt":"2026-11-20T02:00:00Z","version":1,"fields":{}},
                {"item":"1.3.a","points":"5.5","fields":{},"evidence":[],"answeredBy":"council-1",
                "answeredAt":"2026-11-20T02:00:00Z","version":1},
                {"item":"1.3.c","amount":"87.5","points":"0","fields":{},"evidence":[],"answeredBy":"council-1",
                "answeredAt":"2026-11-20T02:00:00Z","version":1},
                {"item":"1.3.d","met":false,"fields":{},"evidence":[],"answeredBy":"council-1",
                "answeredAt":"2026-11-20T02:00:00Z","version":1}],
                "unanswered":["1.3.b"],"fingerprint":%s,"result":%s,"moves":[%s],"version":7}""".formatted(
                        id,
                        SCHOOL,
                        UUID.randomUUID(),
                        PINNED,
                        status,
                        label,
                        UUID.randomUUID(),
                        status.equals("COUNCIL_SIGNED") || status.equals("APPROVED") ? '"' + FINGERPRINT + '"' : "null",
                        RESULT,
                        moves);
    }

    static String set() {
        return """
                {"code":"4725","version":1,"sha256":"aa","status":"DEMONSTRATION","complete":true,
                "publishedAt":"2026-11-20T02:00:00Z","unverified":[],"content":{
                "decision":{"number":"4725/QĐ-BGDĐT","date":"2022-12-30","issuer":"Bộ","title":"Bộ chỉ số"},
                "levels":[{"level":1,"range":{"from":"0","fromInclusive":true,"to":"50","toInclusive":false}},
                {"level":2,"range":{"from":"50","fromInclusive":true,"to":"75","toInclusive":true}},
                {"level":3,"range":{"from":"75","fromInclusive":false,"to":"100","toInclusive":true}}],
                "groups":[{"code":"1","text":"Chuyển đổi số trong dạy, học","max":"100","criteria":[
                {"code":"1.1","text":"Có kế hoạch dạy học trực tuyến","mandatory":true,"items":[
                {"code":"1.1.m","kind":"YES_NO","text":"Có kế hoạch dạy học trực tuyến"}]},
                {"code":"1.3","text":"Triển khai phần mềm dạy học trực tuyến","mandatory":false,"max":"30","items":[
                {"code":"1.3.a","kind":"GRADED","text":"Phần mềm dạy học trực tuyến trực tiếp","max":"6"},
                {"code":"1.3.b","kind":"GRADED","text":"Giáo viên giao bài cho học sinh tự học","max":"6"},
                {"code":"1.3.c","kind":"PERCENTAGE","text":"Tỉ lệ giáo viên có tài khoản","max":"6"},
                {"code":"1.3.d","kind":"YES_NO","text":"Có phòng studio","max":"6"}]}]},
                {"code":"2","text":"Chuyển đổi số trong quản trị","max":"100","criteria":[]}]}}""";
    }

    /** One school, one person at its head. */
    static String team(UUID id, UUID campaign, String head, String moves) {
        return """
                {"id":"%s","campaign":"%s","authority":%s,"department":"HN-SO","name":"Đoàn số 1","blind":false,
                "validFrom":"2020-01-01","decisionNumber":"12/QĐ-UBND","decidedOn":"2026-11-20",
                "members":[{"person":"%s","unit":"HN-P-LONG-BIEN","post":"HEAD","validFrom":"2020-01-01"}],
                "schools":[{"unit":"HN-THCS-VINH-QUYNH","allottedAt":"2026-11-21T02:30:00Z"}],"hindrances":[],
                "state":"FOUNDED","moves":[%s],"version":3}""".formatted(id, campaign, COMMUNE, head, moves);
    }

    static String draw(UUID id, UUID campaign, UUID team) {
        return """
                {"id":"%s","campaign":"%s","authority":"HN-X-DAI-THANH","seed":4711,"sha256":"%s","schools":["HN-THCS-X"],
                "ties":[],"lots":[{"school":"HN-THCS-X","team":"%3$s"}],
                "loads":[{"team":"%3$s","kept":1,"drawn":1,"total":2}],"untaken":[],"repeatable":true,
                "drawnBy":"officer-1","drawnAt":"2026-11-22T02:30:00Z"}""".replace("%3$s", team.toString()).formatted(id, campaign, FINGERPRINT);
    }

    static String queue(String... lines) {
        return "{\"items\":[" + String.join(",", lines) + "]}";
    }

    static String line(UUID id, UUID dossier, String state, String holder) {
        return """
                {"id":"%s","selfAssessment":"%s","unit":%s,"department":"HN-SO","authority":%s,"schoolYear":"2026-2027",
                "set":%s,"demonstration":true,"round":1,"state":"%s","holder":%s,"openedAt":"2026-11-21T02:31:00Z",
                "version":4}""".formatted(id, dossier, SCHOOL, COMMUNE, PINNED, state, quoted(holder));
    }

    static String review(UUID id, UUID dossier, String state, String holder, String moves) {
        return review(id, dossier, state, holder, moves, "4.5");
    }

    static String review(UUID id, UUID dossier, String state, String holder, String moves, String points) {
        return """
                {"id":"%s","selfAssessment":"%s","campaign":"%s","unit":%s,"department":"HN-SO","authority":%s,
                "schoolYear":"2026-2027","set":%s,"setStatus":"DEMONSTRATION","demonstration":true,"round":1,
                "approvedAt":"2026-11-21T02:30:00Z","state":"%s","holder":%s,"openedAt":"2026-11-21T02:31:00Z",
                "groups":[{"code":"1","text":"Chuyển đổi số trong dạy, học","max":"100","criteria":[
                {"code":"1.1","text":"Có kế hoạch dạy học trực tuyến","mandatory":true,"items":[
                {"code":"1.1.m","kind":"YES_NO","text":"Có kế hoạch dạy học trực tuyến","selfPoints":"1",
                "decision":"NONE","evidence":[]}]},
                {"code":"1.3","text":"Triển khai phần mềm dạy học trực tuyến","mandatory":false,"max":"30","items":[
                {"code":"1.3.a","kind":"GRADED","text":"Phần mềm dạy học trực tuyến trực tiếp","max":"6",
                "answer":{"item":"1.3.a","points":"5.5"},"selfPoints":"5.5","points":"%s",
                "reason":"Chỉ có bản quyền đến tháng 9","findingRound":1,"decision":"LOWERED",
                "evidence":[{"id":"%s","code":"MC.1.3.01","version":1,"sha256":"bb"}]}]}]}],
                "supplements":[{"round":1,"criteria":[{"criterion":"1.3","reason":"Thiếu hợp đồng phần mềm"}],
                "dueOn":"2026-12-05","requestedAt":"2026-11-21T03:00:00Z","outcome":"ANSWERED"}],
                "ownResult":%s,"preview":{"groups":[{"code":"1","points":"74.5","level":2,"mandatoryMet":true}],
                "level":2,"explanation":[]},"moves":[%s],"version":5}""".formatted(
                        id,
                        dossier,
                        UUID.randomUUID(),
                        SCHOOL,
                        COMMUNE,
                        PINNED,
                        state,
                        quoted(holder),
                        points,
                        UUID.randomUUID(),
                        RESULT,
                        moves);
    }

    static String recognition(UUID review) {
        return """
                {"id":"%s","review":"%s","selfAssessment":"%s","unit":%s,"authority":%s,"schoolYear":"2026-2027",
                "groups":[{"code":"1","points":"74.5","level":2,"mandatoryMet":true}],"level":2,
                "decisionNumber":"12/QĐ-UBND","certificateNumber":"CN-2026-0007","verificationCode":"ABCD-EFGH",
                "recognisedOn":"2026-11-21","state":"RECOGNISED","version":1}""".formatted(UUID.randomUUID(), review, UUID.randomUUID(), SCHOOL, COMMUNE);
    }

    static final String EVIDENCE = "/evidence/api/v1/evidence";

    static String piece(UUID id, String state, String more) {
        return """
                {"id":"%s","unit":"HN-THCS-VINH-QUYNH","criterion":"1.3","alsoFor":["2.1"],
                "title":"Kế hoạch chuyển đổi số","issuer":"Trường","documentNumber":"12/KH-VQ",
                "documentDate":"2026-09-05","stillValid":false,"sensitive":true,"content":"FILE",
                "fileName":"ke-hoach.pdf","mediaType":"application/pdf","size":1048576,"sha256":"%s","state":"%s",
                "announcedBy":"council-1","announcedAt":"2026-11-21T02:30:00Z"%s}""".formatted(id, FINGERPRINT, state, more);
    }

    /** What a piece says once its content was kept, in two versions. */
    static String kept() {
        return """
                ,"code":"MC.1.3.02","version":2,"storedAt":"2026-11-21T03:00:00Z","versions":[
                {"version":1,"fileName":"cu.pdf","mediaType":"application/pdf","size":10,"sha256":"aa",
                "storedAt":"2026-11-20T03:00:00Z"},
                {"version":2,"fileName":"ke-hoach.pdf","mediaType":"application/pdf","size":1048576,"sha256":"bb",
                "storedAt":"2026-11-21T03:00:00Z"}]""";
    }

    static String limits() {
        return """
                {"largestFile":209715200,"largeFrom":16777216,"partSize":8388608,
                "mediaTypes":["application/pdf","image/png"],"extensions":["pdf","png"]}""";
    }

    static String delivery(UUID dossier, String kind, String state, String receipt) {
        return """
                {"id":"%s","recordKey":"k","kind":"%s","unit":"HN-THCS-VINH-QUYNH","unitName":"Trường THCS Vĩnh Quỳnh",
                "schoolYear":"2026-2027","target":"csdl","selfAssessmentId":"%s","revision":1,"level":2,
                "demonstration":true,"state":"%s","since":"2026-11-21T04:00:00Z","receipt":%s}""".formatted(UUID.randomUUID(), kind, dossier, state, quoted(receipt));
    }

    static String units(String code, String name) {
        return "{\"items\":[{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"COMMUNE\"}]}".formatted(code, name);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "null" : '"' + text + '"';
    }
}
