package vn.minh.assessment.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.contracts.assessment.CriterionAssignment;
import vn.minh.contracts.assessment.EvidenceAsk;
import vn.minh.grading.IndicatorSet;

/**
 * A criterion and who is asked for evidence of it, as it is sent.
 *
 * @param dueOn may be left out; a day that has passed stays in the list until the ask is taken back
 */
public record AskEntry(
        @Nullable String criterion,
        @Nullable String person,
        @Nullable String dueOn) {

    /** Refused whole with every fault. */
    static List<EvidenceAsk> read(List<AskEntry> entries, IndicatorSet set) {
        var reading = Reading.start();
        var criteria = new Criteria(set);
        var seen = new HashSet<CriterionAssignment>();
        var read = new ArrayList<EvidenceAsk>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var at = reading.entry(i);
            var criterion = criteria.read(at, entry.criterion());
            var person = at.text("person", entry.person(), Criteria.LONGEST_PERSON);
            var due = at.dayIfAny("dueOn", entry.dueOn());
            if (criterion == null || person == null) {
                continue;
            }
            if (!seen.add(new CriterionAssignment(criterion, person))) {
                at.fault(
                        "asked-twice",
                        "person",
                        "“" + person + "” đã được giao tìm minh chứng cho tiêu chí " + criterion + " ở một dòng khác.",
                        "Bỏ dòng trùng, giữ một hạn.");
            }
            read.add(new EvidenceAsk(criterion, person, due));
        }
        reading.verify();
        return List.copyOf(read);
    }
}
