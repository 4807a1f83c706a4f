package vn.minh.standalone.demo;

import java.util.List;
import java.util.Map;
import vn.minh.standalone.Api;

/** A demonstration campaign of one school year as the department frames it, within the national ceilings. */
public record Campaign(String title, String schoolYear, String setCode, String unitKind) {

    /** The usual one: lower secondary schools by the usual set. */
    public static Campaign of(String title, String schoolYear) {
        return new Campaign(title, schoolYear, "4725", "LOWER_SECONDARY");
    }

    /** An officer of the department plans and opens it. Its id. */
    public String open(Api department) {
        var planned =
                department.post("assessment", "/api/v1/campaigns", plan(), null).expect(201);
        var id = planned.body().path("id").asText();
        department
                .put("assessment", "/api/v1/campaigns/" + id + "/opening", null, planned.version())
                .expect(200);
        return id;
    }

    private Map<String, Object> plan() {
        var autumn = schoolYear.substring(0, 4);
        var spring = schoolYear.substring(5);
        return Map.of(
                "title",
                title + " năm học " + schoolYear + " (trình diễn)",
                "schoolYear",
                schoolYear,
                "setCode",
                setCode,
                "setVersion",
                1,
                "unitKinds",
                List.of(unitKind),
                "demonstration",
                true,
                "opensOn",
                autumn + "-09-15",
                "closesOn",
                spring + "-04-29",
                "submissionDueOn",
                spring + "-05-14");
    }
}
