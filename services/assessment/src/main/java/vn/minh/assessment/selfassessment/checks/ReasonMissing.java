package vn.minh.assessment.selfassessment.checks;

import java.util.stream.Stream;

/** “Not applicable” needs a reason; it may be saved without one while the council works. */
record ReasonMissing() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.asked()
                .filter(asked -> asked.given().notApplicable()
                        && asked.answer().remarks().reason() == null)
                .map(asked -> Finding.missing(
                        "reason-missing",
                        asked.place(),
                        "reason",
                        "Mục " + asked.code() + " chọn “không áp dụng” nhưng chưa nêu lý do.",
                        "Ghi lý do, hoặc bỏ chọn “không áp dụng” và trả lời mục này."));
    }
}
