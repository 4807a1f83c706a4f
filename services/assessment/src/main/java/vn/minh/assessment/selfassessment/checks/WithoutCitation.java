package vn.minh.assessment.selfassessment.checks;

import java.util.stream.Stream;

/** Points, or something mandatory that is there, and nothing cited that proves it. */
record WithoutCitation() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.asked()
                .filter(asked ->
                        asked.answer().evidence().isEmpty() && !asked.given().notApplicable())
                .mapMulti((asked, next) -> {
                    if (Boolean.TRUE.equals(asked.given().met())
                            && asked.place().mandatory()) {
                        next.accept(finding("mandatory-without-citation", asked, "trả lời là đáp ứng"));
                    } else if (asked.hasPoints()) {
                        next.accept(finding(
                                "points-without-citation", asked, "được " + Sayings.number(asked.points()) + " điểm"));
                    }
                });
    }

    private static Finding finding(String rule, Desk.Asked asked, String what) {
        return Finding.unverifiable(
                rule,
                asked.place(),
                "evidence",
                "Mục " + asked.code() + " " + what + " nhưng không trích dẫn minh chứng nào.",
                "Trích dẫn ít nhất một minh chứng để đoàn đánh giá ngoài kiểm chứng được.");
    }
}
