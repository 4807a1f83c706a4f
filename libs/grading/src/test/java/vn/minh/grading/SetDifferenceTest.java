package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.minh.grading.SetDifference.Change;
import vn.minh.grading.SetDifference.Kind;
import vn.minh.grading.SetDifference.Part;
import vn.minh.grading.SetDifference.Subject;

class SetDifferenceTest {

    @Test
    void aSetDoesNotDifferFromItself() {
        assertThat(SetDifference.between(Sets.EVERY_KIND, Sets.EVERY_KIND).changes())
                .isEmpty();
    }

    @Test
    void everyChangedPartIsNamedWithItsOldAndNewValue() {
        var tree = Sets.everyKind();
        Sets.changed(tree, "/levels/1/range/to", "70.5");
        Sets.changed(tree, Broken.GRADED + "/max", "30");
        Sets.changed(tree, Broken.GRADED + "/text", "\"Khác\"");
        Sets.changed(tree, Broken.SHARE + "/bands/1/points", "10");
        Sets.changed(tree, "/scoring/step", "0.5");

        var changes = SetDifference.between(Sets.EVERY_KIND, Json.set(tree)).changes();

        assertThat(changes).allSatisfy(change -> assertThat(change.kind()).isEqualTo(Kind.CHANGED));
        assertThat(changes.stream()
                        .flatMap(change -> change.parts().stream()
                                .map(part -> change.subject() + " " + change.code() + " " + said(part))))
                .containsExactly(
                        "SET TEST step: 0.01 -> 0.5",
                        "LEVEL 2 range: [50; 75] -> [50; 70,5]",
                        "ITEM 1.2.a text: Chỉ tiêu 1.2.a -> Khác",
                        "ITEM 1.2.a max: 40 -> 30",
                        "ITEM 2.2.b bands: [0; 50): 0; [50; 75]: 15; (75; 100]: 30 "
                                + "-> [0; 50): 0; [50; 75]: 10; (75; 100]: 30");
    }

    @Test
    void whatCameAndWhatWentIsWhole() {
        var tree = Sets.everyKind();
        Sets.changed(tree, Broken.YES_NO + "/code", "\"1.2.x\"");

        var changes = SetDifference.between(Sets.EVERY_KIND, Json.set(tree)).changes();

        assertThat(changes).extracting(Change::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
        assertThat(changes).extracting(Change::subject).containsOnly(Subject.ITEM);
        assertThat(changes).extracting(Change::code).containsExactly("1.2.b", "1.2.x");
        assertThat(changes.getFirst().parts()).contains(new Part("max", "10", null));
        assertThat(changes.getLast().parts()).contains(new Part("max", null, "10"));
    }

    @Test
    void theTwoVersionsOf3806DifferInWhomTheyApplyTo() {
        var changes = SetDifference.between(
                        Json.set(Sets.shipped("3806.v1.json")), Json.set(Sets.shipped("3806.v2.json")))
                .changes();

        assertThat(changes.getFirst().parts())
                .contains(new Part(
                        "appliesTo", "DEPARTMENT, DISTRICT_DIVISION", "DEPARTMENT, DISTRICT_DIVISION, COMMUNE"));
        assertThat(changes).noneMatch(change -> change.subject() == Subject.ITEM);
    }

    private static String said(Part part) {
        return part.name() + ": " + part.before() + " -> " + part.after();
    }
}
