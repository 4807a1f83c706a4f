package vn.minh.review.workload;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.TeamPost;

/** A standing team and who sits in it today. */
public record Roster(UUID team, String name, UnitRef authority, String department, List<Member> members) {

    public record Member(String person, TeamPost post) {}

    public Roster {
        members = List.copyOf(members);
    }

    /** Together with those that the other names. */
    public Roster with(Roster other) {
        var all = Stream.concat(members.stream(), other.members.stream()).toList();
        return new Roster(team, name, authority, department, all);
    }
}
