package vn.minh.review.appeal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minh.domain.Fault;

/**
 * Who looks again (hội đồng xem xét lại).
 *
 * @param members without the chair
 */
public record Panel(Panellist chair, List<Panellist> members) {

    static final int FEWEST_MEMBERS = 2;

    public Panel {
        members = List.copyOf(members);
    }

    /** The chair first. */
    public List<Panellist> everybody() {
        return Stream.concat(Stream.of(chair), members.stream()).toList();
    }

    public Set<String> persons() {
        return everybody().stream().map(Panellist::person).collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with it whatever the appeal is about. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (members.size() < FEWEST_MEMBERS) {
            faults.add(new Fault(
                    "panel-too-small",
                    "members",
                    "Hội đồng có " + members.size() + " ủy viên, cần chủ trì và ít nhất " + FEWEST_MEMBERS
                            + " ủy viên.",
                    "Cử thêm ủy viên chưa tham gia hồ sơ này."));
        }
        var seen = new HashSet<String>();
        everybody().stream()
                .map(Panellist::person)
                .filter(person -> !seen.add(person))
                .distinct()
                .map(person -> new Fault(
                        "panellist-twice",
                        person,
                        "Người " + person + " được nêu hai lần.",
                        "Nêu mỗi người một lần; chủ trì không đồng thời là ủy viên."))
                .forEach(faults::add);
        return faults;
    }
}
