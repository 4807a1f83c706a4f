package vn.minh.assessment.selfassessment.checks;

import java.util.List;
import java.util.stream.Stream;
import vn.minh.grading.ItemKind;

/**
 * A criterion's declaration says that there is nothing (“không có”, “-”, or not applicable) while another item of the
 * criterion earns points for what was to be declared. A declaration left blank is missing, not contradictory.
 */
record DeclaresNothing() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.asked()
                .filter(asked -> asked.place().item().kind() == ItemKind.DECLARATION && saysNothing(asked))
                .mapMulti((asked, next) -> {
                    var scored = scored(desk, asked);
                    if (!scored.isEmpty()) {
                        next.accept(finding(asked, scored));
                    }
                });
    }

    private static boolean saysNothing(Desk.Asked asked) {
        var said = asked.given().fields().values();
        return asked.given().notApplicable() || !said.isEmpty() && said.stream().allMatch(Sayings::isNothing);
    }

    private static List<String> scored(Desk desk, Desk.Asked declaration) {
        return desk.asked()
                .filter(other ->
                        other.place().criterion().equals(declaration.place().criterion()))
                .filter(Desk.Asked::hasPoints)
                .filter(other -> !other.given().notApplicable())
                .map(Desk.Asked::code)
                .toList();
    }

    private static Finding finding(Desk.Asked asked, List<String> scored) {
        return Finding.contradictory(
                        "declares-nothing",
                        asked.place(),
                        "fields",
                        "Mục " + asked.code() + " khai là không có, nhưng mục " + String.join(", ", scored)
                                + " cùng tiêu chí lại được điểm.",
                        "Khai rõ nội dung đang có, hoặc sửa điểm.")
                .restingOn(scored.stream());
    }
}
