package vn.minh.review.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/** What a team must be: exactly one head and at most one secretary on every day of its period, nobody in it twice. */
final class Composition {

    private final Charter charter;
    private final List<Fault> faults = new ArrayList<>();

    private Composition(Charter charter) {
        this.charter = charter;
    }

    /** Refuses with everything that is wrong. */
    static void requireSound(Charter charter) {
        var composition = new Composition(charter);
        composition.checkDays();
        if (composition.faults.isEmpty()) {
            composition.checkPersons();
            composition.checkPosts();
        }
        if (!composition.faults.isEmpty()) {
            throw new Rejected(new Invalid(composition.faults));
        }
    }

    private void checkDays() {
        if (charter.period().isUpsideDown()) {
            fault(
                    "days-out-of-order",
                    "validTo",
                    "Ngày " + charter.period().to() + " đứng trước ngày bắt đầu "
                            + charter.period().from() + ".",
                    "Sửa một trong hai ngày.");
            return;
        }
        for (var member : charter.members()) {
            if (member.period().isUpsideDown() || !member.period().isWithin(charter.period())) {
                fault(
                        "days-outside-the-team",
                        at(member),
                        "Thời gian trong đoàn của “" + member.person() + "” không nằm trong thời gian của đoàn.",
                        "Ghi ngày bắt đầu và ngày cuối trong thời gian hoạt động của đoàn.");
            }
        }
    }

    private void checkPersons() {
        var members = charter.members();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            if (members.subList(0, i).stream()
                    .anyMatch(other -> other.person().equals(member.person())
                            && other.period().meets(member.period()))) {
                fault(
                        "member-twice",
                        at(member),
                        "“" + member.person() + "” có hai chức danh trong cùng một ngày.",
                        "Mỗi người chỉ giữ một chức danh trong một thời gian: sửa ngày hoặc bỏ bớt một dòng.");
            }
        }
    }

    private void checkPosts() {
        dayWith(heads -> heads != 1, TeamPost.HEAD)
                .ifPresent(day -> fault(
                        "one-head",
                        "members",
                        "Ngày " + day + " đoàn có " + holding(TeamPost.HEAD, day) + " trưởng đoàn, phải có đúng một.",
                        "Ghi đúng một người giữ chức danh HEAD cho mỗi ngày đoàn hoạt động."));
        dayWith(secretaries -> secretaries > 1, TeamPost.SECRETARY)
                .ifPresent(day -> fault(
                        "one-secretary",
                        "members",
                        "Ngày " + day + " đoàn có " + holding(TeamPost.SECRETARY, day) + " thư ký, nhiều nhất là một.",
                        "Giữ một người với chức danh SECRETARY cho mỗi ngày."));
    }

    /** Posts change hands only on days on which somebody's time begins or is over. */
    private Optional<LocalDate> dayWith(LongPredicate wrong, TeamPost post) {
        return Stream.concat(
                        Stream.of(charter.period().from()),
                        charter.members().stream().flatMap(Composition::turns))
                .filter(charter.period()::holds)
                .sorted()
                .filter(day -> wrong.test(holding(post, day)))
                .findFirst();
    }

    private static Stream<LocalDate> turns(Member member) {
        var last = member.period().to();
        return last == null
                ? Stream.of(member.period().from())
                : Stream.of(member.period().from(), last.plusDays(1));
    }

    private long holding(TeamPost post, LocalDate day) {
        return charter.members().stream()
                .filter(member -> member.post() == post && member.period().holds(day))
                .count();
    }

    private String at(Member member) {
        return "members[" + member.person() + "]";
    }

    private void fault(String code, String field, String why, String next) {
        faults.add(new Fault(code, field, why, next));
    }
}
