package vn.minh.assessment.selfassessment.checks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.minh.assessment.GradingFaults;
import vn.minh.grading.Answers;
import vn.minh.grading.Fault;
import vn.minh.grading.Grading;

/** What grading holds against an answer: a part is missing yet, or does not fit the item. */
record Ungradable() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return Grading.check(desk.set(), Answers.of(desk.given())).stream()
                .filter(fault -> !desk.waits(fault.item()))
                .map(fault -> finding(desk, fault));
    }

    private static Finding finding(Desk desk, Fault fault) {
        var said = GradingFaults.of(fault);
        var criterion = desk.set()
                .places()
                .filter(place -> place.item().code().equals(fault.item()))
                .map(place -> place.criterion().code())
                .findFirst()
                .orElse("");
        return new Finding(
                Finding.Severity.MISSING,
                said.code() + ":" + fault.item(),
                said.code(),
                criterion,
                fault.item(),
                field(fault),
                List.of(fault.item()),
                said.why(),
                said.next());
    }

    /** The codes are named after the part of the answer they are about. */
    private static String field(Fault fault) {
        var part = fault.code().name().toLowerCase(Locale.ROOT).split("_")[0];
        return switch (part) {
            case "met", "amount", "points" -> part;
            case "count", "percentage" -> "amount";
            case "fields", "field" -> "fields";
            default -> "answer";
        };
    }
}
