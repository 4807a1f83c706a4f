package vn.minh.evidence.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Wire;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.grading.IndicatorSet;

/** A small set: two groups, three criteria, four items. */
public record SampleSet(String code) {

    private static final String P = "\"provenance\":{\"confidence\":\"OFFICIAL\"}";

    public IndicatorSetRef ref() {
        return new IndicatorSetRef(code, 1, "ab".repeat(32));
    }

    public IndicatorSetPublishedV1 published() {
        return new IndicatorSetPublishedV1(ref(), "OFFICIAL", true, content(), Instant.parse("2026-09-01T00:00:00Z"));
    }

    public KnownSet known() {
        try {
            return KnownSet.of(ref(), Wire.mapper().readValue(content(), IndicatorSet.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private String content() {
        return """
                {"code":"%s","version":1,
                 "decision":{"number":"4725/QĐ-BGDĐT","date":"2022-12-30","issuer":"Bộ Giáo dục và Đào tạo",
                  "title":"Bộ chỉ số mẫu"},
                 "appliesTo":["LOWER_SECONDARY"],"status":"OFFICIAL","complete":true,
                 "scale":{"kind":"PER_GROUP","max":"100",P},
                 "joining":{"rule":"LOWEST_OF_GROUPS",P},
                 "groups":[
                  {"code":"1","text":"Dạy, học","criteria":[
                   {"code":"1.3","text":"Triển khai","mandatory":false,"items":[
                    {"code":"1.3.a","kind":"YES_NO","text":"Có kế hoạch",P},
                    {"code":"1.3.b","kind":"YES_NO","text":"Có giải pháp",P}],P},
                   {"code":"1.4","text":"Kiểm tra","mandatory":false,"items":[
                    {"code":"1.4.a","kind":"YES_NO","text":"Có phần mềm",P}],P}],P},
                  {"code":"2","text":"Quản trị","criteria":[
                   {"code":"2.1","text":"Hạ tầng","mandatory":false,"items":[
                    {"code":"2.1.a","kind":"YES_NO","text":"Có phòng máy",P}],P}],P}]}
                """.formatted(code).replace(",P}", "," + P + "}").replace(",P,", "," + P + ",");
    }
}
