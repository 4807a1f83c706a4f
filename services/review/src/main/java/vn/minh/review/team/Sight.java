package vn.minh.review.team;

import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/**
 * Which teams a person may know of. Others look absent.
 *
 * @param person she sees the teams she sits or sat in
 * @param authority code of the authority whose teams she runs
 * @param department code of the department whose whole city she sees
 */
public record Sight(
        String person, @Nullable String authority, @Nullable String department) {

    public static Sight of(Actor actor) {
        boolean runs = actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD);
        return new Sight(
                actor.id(), runs ? actor.unit() : null, actor.has(Role.DEPARTMENT_OFFICER) ? actor.unit() : null);
    }

    public boolean covers(ReviewTeam team) {
        return runs(team)
                || team.department().equals(department)
                || team.charter().names(person);
    }

    /** Absent to strangers. */
    public void require(ReviewTeam team) {
        if (!covers(team)) {
            throw new Rejected(new NotFound(ReviewTeam.WHAT, team.id().toString()));
        }
    }

    /** Who sees a team and does not run it is told so. */
    void requireRunning(ReviewTeam team) {
        require(team);
        if (!runs(team)) {
            throw new Rejected(new Forbidden(
                    "Đoàn này do " + team.authority().name()
                            + " lập; chỉ cán bộ phụ trách của cơ quan đó thay đổi được.",
                    "Nhờ cán bộ phụ trách đánh giá của " + team.authority().name() + " thực hiện."));
        }
    }

    public boolean runs(ReviewTeam team) {
        return team.authority().code().equals(authority);
    }
}
