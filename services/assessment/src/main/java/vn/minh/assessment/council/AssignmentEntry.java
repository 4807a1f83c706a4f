package vn.minh.assessment.council;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.contracts.assessment.CriterionAssignment;
import vn.minh.grading.IndicatorSet;

/** A criterion and those who answer it, as it is sent. */
public record AssignmentEntry(
        @Nullable String criterion, @Nullable List<String> persons) {

    /** One line for each criterion and person; refused whole with every fault. */
    static List<CriterionAssignment> read(List<AssignmentEntry> entries, IndicatorSet set, Council council) {
        var reading = Reading.start();
        var criteria = new Criteria(set);
        var read = new LinkedHashSet<CriterionAssignment>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var at = reading.entry(i);
            var criterion = criteria.read(at, entry.criterion());
            for (var person : entry.members(at, council)) {
                if (criterion != null && !read.add(new CriterionAssignment(criterion, person))) {
                    at.fault(
                            "assigned-twice",
                            "persons",
                            "Tiêu chí " + criterion + " đã phân công cho “" + person + "” rồi.",
                            "Bỏ dòng trùng.");
                }
            }
        }
        reading.verify();
        return List.copyOf(read);
    }

    private List<String> members(Reading at, Council council) {
        if (persons == null || persons.isEmpty()) {
            at.missing("persons");
            return List.of();
        }
        var known = new ArrayList<String>();
        for (int i = 0; i < persons.size(); i++) {
            var person = at.text("persons[" + i + "]", persons.get(i), Criteria.LONGEST_PERSON);
            if (person != null && council.member(person).isEmpty()) {
                at.fault(
                        "not-a-member",
                        "persons[" + i + "]",
                        "“" + person + "” không có trong Hội đồng theo quyết định số "
                                + council.composition().number() + ".",
                        "Chỉ phân công thành viên Hội đồng; cần thêm người thì thay đổi Hội đồng trước.");
            } else if (person != null) {
                known.add(person);
            }
        }
        return known;
    }
}
