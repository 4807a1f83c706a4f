package vn.minh.assessment.selfassessment.checks;

import java.util.stream.Stream;

/** What does not concern the unit needs no evidence; who has evidence is concerned. */
record NotApplicableWithEvidence() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.asked()
                .filter(asked -> asked.given().notApplicable()
                        && !asked.answer().evidence().isEmpty())
                .map(asked -> Finding.contradictory(
                        "not-applicable-with-evidence",
                        asked.place(),
                        "evidence",
                        "Mục " + asked.code() + " chọn “không áp dụng” nhưng vẫn trích dẫn "
                                + asked.answer().evidence().size() + " minh chứng.",
                        "Bỏ trích dẫn, hoặc bỏ chọn “không áp dụng” và trả lời mục này."));
    }
}
