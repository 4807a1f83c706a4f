package vn.minh.review.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Invalid;

/**
 * What somebody wants drawn.
 *
 * @param seed absent: one is drawn and shown
 * @param teams absent: all standing teams of her authority in the campaign
 * @param schools absent: all that her authority has to review and no team names
 */
public record Asked(
        UUID campaign,
        @Nullable Long seed,
        @Nullable List<UUID> teams,
        @Nullable List<String> schools) {

    /** @param all teams of the authority in the campaign */
    List<ReviewTeam> drawing(List<ReviewTeam> all, LocalDate today) {
        var standing = all.stream().filter(team -> team.isStanding(today)).toList();
        if (teams == null) {
            return standing;
        }
        var ids = standing.stream().map(team -> team.id().value()).collect(Collectors.toSet());
        var faults = teams.stream()
                .filter(team -> !ids.contains(team))
                .map(team -> new Fault(
                        "unknown-team",
                        "teams",
                        "Cơ quan bạn không có đoàn “" + team + "” đang hoạt động trong đợt này.",
                        "Chọn đoàn đang hoạt động của cơ quan bạn."))
                .toList();
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
        return standing.stream()
                .filter(team -> teams.contains(team.id().value()))
                .toList();
    }

    static List<String> unallotted(List<String> schools, List<ReviewTeam> all) {
        var taken = taken(all);
        return schools.stream().filter(school -> !taken.contains(school)).toList();
    }

    static List<String> requireUnallotted(List<String> schools, List<ReviewTeam> all) {
        var taken = taken(all);
        var faults = schools.stream()
                .filter(taken::contains)
                .map(school -> new Fault(
                        "already-allotted",
                        "schools[" + school + "]",
                        "Đơn vị " + school + " đã được giao cho một đoàn.",
                        "Bỏ đơn vị này khỏi danh sách, hoặc rút khỏi đoàn đang nhận trước khi bốc thăm."))
                .toList();
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
        return schools;
    }

    static void requireSomething(List<ReviewTeam> drawing, List<String> schools) {
        if (drawing.isEmpty()) {
            throw new Rejected(new Conflict(
                    "no-team",
                    "Cơ quan bạn chưa có đoàn nào đang hoạt động trong đợt này.",
                    "Lập đoàn trước khi bốc thăm."));
        }
        if (schools.isEmpty()) {
            throw new Rejected(new Conflict(
                    "nothing-to-draw",
                    "Không còn đơn vị nào chưa được giao cho đoàn.",
                    "Rút đơn vị khỏi đoàn nếu muốn bốc thăm lại, hoặc nhờ quản trị viên xem phân công đánh giá."));
        }
    }

    private static Set<String> taken(List<ReviewTeam> all) {
        return all.stream().flatMap(team -> team.units().stream()).collect(Collectors.toSet());
    }
}
