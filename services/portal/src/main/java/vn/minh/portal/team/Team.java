package vn.minh.portal.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/** A review team (đoàn đánh giá ngoài) as review's API shows it; what the portal does not show is left out. */
public record Team(
        UUID id,
        UUID campaign,
        UnitRef authority,
        String name,
        boolean blind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String decisionNumber,
        LocalDate decidedOn,
        List<Member> members,
        List<School> schools,
        @Nullable List<Bound> hindrances,
        String state,
        List<String> moves,
        long version) {

    public record Member(
            String person,
            String unit,
            String post,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        public String word() {
            return TeamWords.post(post);
        }

        boolean sitsOn(LocalDate day) {
            return covers(validFrom, validTo, day);
        }
    }

    public record School(
            String unit, @Nullable String reason, @Nullable UUID draw) {}

    /** Somebody of the team who is bound to one of its schools. */
    public record Bound(String school, String person, String kind) {

        public String word() {
            return TeamWords.tie(kind);
        }
    }

    public boolean may(String move) {
        return moves.contains(move);
    }

    public boolean isDissolved() {
        return state.equals("DISSOLVED");
    }

    /** Her post of that day in it. */
    Optional<Member> seatOf(String person, LocalDate day) {
        return isDissolved() || !covers(validFrom, validTo, day)
                ? Optional.empty()
                : members.stream()
                        .filter(member -> member.person().equals(person) && member.sitsOn(day))
                        .findFirst();
    }

    private static boolean covers(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
