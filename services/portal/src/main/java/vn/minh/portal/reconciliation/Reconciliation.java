package vn.minh.portal.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Badge;

/**
 * One comparison of both sides, as publication's API shows it.
 *
 * @param byClock whether it is the daily one
 * @param until when waiting for the other side ends
 * @param problem why the other side's answer could not be compared
 * @param records of the city; absent, as its differences are, for who sees one authority only
 * @param authorities absent in a list
 */
public record Reconciliation(
        UUID id,
        String target,
        @Nullable String way,
        String department,
        String set,
        String schoolYear,
        String state,
        boolean byClock,
        Instant startedAt,
        @Nullable Instant until,
        @Nullable String problem,
        @Nullable Integer records,
        @Nullable Integer differences,
        @Nullable Integer underWay,
        @Nullable Instant comparedAt,
        @Nullable Integer repaired,
        @Nullable Integer left,
        @Nullable Instant repairedAt,
        @Nullable Instant lapsedAt,
        @Nullable List<String> moves,
        @Nullable List<Authority> authorities) {

    private static final int SHORT = 8;

    /** @param authority absent for records without one */
    public record Authority(
            @Nullable String authority, @Nullable String name, Side ours, Side theirs, int differences) {

        public String called() {
            return name != null ? name : authority != null ? authority : "Không thuộc cơ quan nào";
        }

        public boolean isAlike() {
            return differences == 0;
        }
    }

    public record Side(int count, String sha256) {

        /** Enough to see whether two are the same; the whole stands beside it. */
        public String shortly() {
            return sha256.substring(0, Math.min(SHORT, sha256.length()));
        }
    }

    public boolean may(String move) {
        return moves != null && moves.contains(move);
    }

    public List<Authority> sides() {
        return authorities == null ? List.of() : authorities;
    }

    public boolean isCompared() {
        return comparedAt != null;
    }

    /** Whether both sides were found alike as far as she sees. */
    public boolean isAlike() {
        return isCompared()
                && (differences != null ? differences == 0 : sides().stream().allMatch(Authority::isAlike));
    }

    public Badge badge() {
        return ReconciliationWords.badge(state, differences);
    }

    public String startedWord() {
        return byClock ? "hằng ngày" : "theo yêu cầu";
    }
}
