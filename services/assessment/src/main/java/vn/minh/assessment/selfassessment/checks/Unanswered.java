package vn.minh.assessment.selfassessment.checks;

import java.util.stream.Stream;

/** An item waits for its answer, a declaration for one of its fields. */
record Unanswered() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.set()
                .places()
                .filter(place -> desk.waits(place.item().code()))
                .map(place -> Finding.missing(
                        "unanswered",
                        place,
                        "answer",
                        "Mục " + place.item().code() + " chưa được trả lời đủ.",
                        "Trả lời mục này rồi ký."));
    }
}
