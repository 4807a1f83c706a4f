package vn.minh.review.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minh.contracts.review.TeamMember;

/**
 * What a team is made of; a change replaces it whole.
 *
 * @param name as people call it, e.g. Đoàn số 1
 * @param blind whether its members see the unit's points of an item only after they gave theirs
 * @param period in which it reads
 */
public record Charter(String name, boolean blind, Period period, List<Member> members) {

    private static final Comparator<Member> ORDER = Comparator.comparing(Member::post)
            .thenComparing(member -> member.period().from())
            .thenComparing(Member::person);

    public Charter {
        members = members.stream().sorted(ORDER).toList();
    }

    /** Everybody who sits in it on the day or later. */
    public List<Member> from(LocalDate day) {
        return members.stream().filter(member -> !member.isOver(day)).toList();
    }

    Set<String> persons(LocalDate day) {
        return from(day).stream().map(Member::person).collect(Collectors.toSet());
    }

    boolean names(String person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    List<TeamMember> toContract() {
        return members.stream().map(Member::toContract).toList();
    }
}
