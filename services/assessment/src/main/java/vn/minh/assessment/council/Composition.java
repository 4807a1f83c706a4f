package vn.minh.assessment.council;

import java.time.LocalDate;
import java.util.List;
import vn.minh.contracts.assessment.CouncilMember;

/**
 * What one numbered decision says: who is in the council, as what.
 *
 * @param number as it stands on the decision
 */
public record Composition(String number, LocalDate decidedOn, List<Member> members) {

    public Composition {
        members = List.copyOf(members);
    }

    boolean names(String person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    List<CouncilMember> toContract() {
        return members.stream().map(Member::toContract).toList();
    }
}
