package vn.minh.assessment.workbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.SmallSet;
import vn.minh.assessment.selfassessment.KnownEvidence;
import vn.minh.assessment.workbook.Book;
import vn.minh.assessment.workbook.Books;
import vn.minh.grading.Given;

/** Several people work at once: nobody's later answer is taken back by somebody's older file. */
class OvertakenTest {

    @Test
    void whatSomebodyElseAnsweredSinceIsRefusedWhereTheFileSaysOtherwise() {
        var file = Xlsx.of(points("30", 1)).fill("Nhóm 1!K5", 31).fill("Nhóm 1!I6", "Có");
        var now = points("12", 2);

        var faults = Books.faults(now, file.read());

        assertThat(faults).containsExactly("Nhóm 1!K5 overtaken");
    }

    @Test
    void whereTheFileWasLeftAloneTheLaterAnswerStays() {
        var file = Xlsx.of(points("30", 1)).fill("Nhóm 1!I6", "Có");
        var now = points("12", 2);

        var changes = Books.changes(now, file.read());

        assertThat(changes).containsExactly("Nhóm 1!I6 met:  → Có");
    }

    @Test
    void twoWhoSayTheSameDoNotDisagree() {
        var file = Xlsx.of(points("30", 1)).fill("Nhóm 1!K5", 31);
        var now = points("31", 2);

        assertThat(Books.changes(now, file.read())).isEmpty();
    }

    @Test
    void evidenceThatGotItsCodeSinceTheExportIsNoSlip() {
        var id = UUID.randomUUID();
        var answer = Books.answer("1.2.b", new Given(true, null, null, null), 1, id);
        var before = Books.of(SmallSet.READ, List.of(answer));
        var stored =
                new KnownEvidence(id, "U", KnownEvidence.State.STORED, new KnownEvidence.Content("MC.1.2.01", 1, "ab"));
        var now = Books.of(SmallSet.READ, List.of(answer), Map.of(id, stored));

        assertThat(Books.changes(now, Xlsx.of(before).read())).isEmpty();
    }

    private static Book points(String points, long version) {
        return Books.of(
                SmallSet.READ,
                List.of(Books.answer("1.2.a", new Given(null, null, new BigDecimal(points), null), version)));
    }
}
