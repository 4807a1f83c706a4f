package vn.minh.review.team;

import java.time.LocalDate;
import vn.minh.contracts.review.TeamMember;
import vn.minh.contracts.review.TeamPost;

/**
 * Somebody in a team for a time. She may work for another unit than the team's authority.
 *
 * @param person opaque id
 * @param unit code of the unit she comes from
 */
public record Member(String person, String unit, TeamPost post, Period period) {

    boolean isOver(LocalDate day) {
        return period.isOver(day);
    }

    TeamMember toContract() {
        return new TeamMember(person, unit, post, period.from(), period.to());
    }
}
