package vn.minh.review.externalreview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.contracts.review.TeamPost;

/**
 * A review team as the papers name it.
 *
 * @param decisionNumber of the founding decision
 * @param members who sat in it on the day asked for
 */
public record Roster(UUID id, String name, String decisionNumber, LocalDate decidedOn, List<Seated> members) {

    /**
     * @param person opaque id
     * @param unit code of the unit she works for
     */
    public record Seated(String person, String unit, TeamPost post) {}

    public Roster {
        members = List.copyOf(members);
    }

    public Roster with(Seated one) {
        return new Roster(
                id,
                name,
                decisionNumber,
                decidedOn,
                Stream.concat(members.stream(), Stream.of(one)).toList());
    }
}
