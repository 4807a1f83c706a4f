package vn.minh.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Wire;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.grading.IndicatorSet;

/** A small set with every kind of item that is reviewed: two groups of 100 points, levels at 50 and 75. */
public record SampleSet(String code, String status) {

    private static final String P = "\"provenance\":{\"confidence\":\"OFFICIAL\"}";

    public String content() {
        return """
                {"code":"%s","version":1,
                 "decision":{"number":"1/QĐ","date":"2022-12-30","issuer":"Bộ","title":"Bộ chỉ số mẫu"},
                 "appliesTo":["LOWER_SECONDARY"],"status":"%s","complete":true,
                 "scale":{"kind":"PER_GROUP","max":"100",P},"scoring":{"step":"0.5",P},
                 "levels":[
                  {"level":1,"name":"1","range":{"from":"0","fromInclusive":true,"to":"50","toInclusive":false},P},
                  {"level":2,"name":"2","range":{"from":"50","fromInclusive":true,"to":"75","toInclusive":true},P},
                  {"level":3,"name":"3","range":{"from":"75","fromInclusive":false,"to":"100","toInclusive":true},P}],
                 "joining":{"rule":"LOWEST_OF_GROUPS",P},"mandatoryEffect":{"capAtLevel":1,P},
                 "groups":[
                  {"code":"1","text":"Dạy học","max":"100","criteria":[
                   {"code":"1.1","text":"Kế hoạch","mandatory":true,"items":[
                    {"code":"1.1.m","kind":"YES_NO","text":"Có kế hoạch",P}],P},
                   {"code":"1.3","text":"Triển khai","mandatory":false,"max":"100","items":[
                    {"code":"1.3.a","kind":"GRADED","text":"Mức triển khai","max":"60",P},
                    {"code":"1.3.b","kind":"YES_NO","text":"Có giải pháp","max":"40",P}],P}],P},
                  {"code":"2","text":"Quản trị","max":"100","criteria":[
                   {"code":"2.4","text":"Hạ tầng","mandatory":false,"max":"100","items":[
                    {"code":"2.4.a","kind":"GRADED","text":"Phòng máy","max":"60",P},
                    {"code":"2.4.b","kind":"COUNT","text":"Số máy","max":"40",P},
                    {"code":"2.4.c","kind":"DECLARATION","text":"Phần mềm",
                     "fields":[{"code":"name","text":"Tên"}],P}],P}],P}]}
                """.formatted(code, status).replace(",P}", "," + P + "}").replace(",P,", "," + P + ",");
    }

    public IndicatorSet set() {
        try {
            return Wire.mapper().readValue(content(), IndicatorSet.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public IndicatorSetRef ref() {
        return new IndicatorSetRef(code, 1, sha256());
    }

    public IndicatorSetPublishedV1 published() {
        return new IndicatorSetPublishedV1(ref(), status, true, content(), Instant.parse("2026-09-01T00:00:00Z"));
    }

    /** What a diligent school answers: 80 and 60 points, level 2. */
    public static List<Answer> answers() {
        return List.of(
                yes("1.1.m", true),
                points("1.3.a", null, "40"),
                yes("1.3.b", true),
                points("2.4.a", null, "30"),
                points("2.4.b", "25", "30"));
    }

    public static Answer yes(String item, boolean met) {
        return new Answer(item, met, null, null, null);
    }

    public static Answer points(String item, @Nullable String amount, String points) {
        return new Answer(item, null, amount == null ? null : new BigDecimal(amount), new BigDecimal(points), null);
    }

    private String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(content().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
