package vn.minh.portal.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.portal.page.Exact;
import vn.minh.portal.page.GroupCard;

/** The text of an indicator set, as far as a page shows it. */
public record SetText(String code, int version, String status, Content content) {

    public record Content(Decision decision, List<Level> levels, List<Group> groups) {}

    public record Decision(
            String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String title) {}

    public record Level(int level, Range range) {}

    public record Range(
            BigDecimal from,
            boolean fromInclusive,
            @Nullable BigDecimal to,
            boolean toInclusive) {

        /** As the decision's own bounds: {@code từ 50 đến 75}, {@code trên 75}. */
        String words() {
            var low = from.signum() == 0 ? "" : (fromInclusive ? "từ " : "trên ") + Exact.comma(from);
            var high = to == null ? "" : (toInclusive ? "đến " : "dưới ") + Exact.comma(to);
            return Stream.of(low, high)
                    .filter(part -> !part.isEmpty())
                    .reduce((a, b) -> a + " " + b)
                    .orElse("mọi số điểm");
        }
    }

    public record Group(String code, String text, @Nullable BigDecimal max, List<Criterion> criteria) {}

    public record Criterion(
            String code,
            String text,
            boolean mandatory,
            @Nullable BigDecimal max,
            List<Item> items) {}

    public record Item(
            String code, String kind, String text, @Nullable BigDecimal max) {

        /** Some lines are computed, or not placed by any source: nobody answers them. */
        public boolean isAnswerable() {
            return !kind.equals("DERIVED") && !kind.equals("UNPLACED");
        }

        public boolean isShare() {
            return kind.equals("PERCENTAGE");
        }
    }

    public Optional<Group> group(String groupCode) {
        return content.groups().stream()
                .filter(group -> group.code().equals(groupCode))
                .findFirst();
    }

    /** {@code từ 50 đến 75 điểm là mức 2}. */
    public Optional<String> rule(int level) {
        return content.levels().stream()
                .filter(one -> one.level() == level)
                .findFirst()
                .map(one -> one.range().words() + " điểm là mức " + level);
    }

    /** Group results with the set's own words beside them. */
    public static List<GroupCard> cards(List<Result.Group> groups, Optional<SetText> set) {
        return groups.stream()
                .map(group -> GroupCard.of(
                        group,
                        set.flatMap(text -> text.group(group.code()))
                                .map(Group::text)
                                .orElse(null),
                        set.flatMap(text -> text.group(group.code()))
                                .map(Group::max)
                                .orElse(null),
                        set.flatMap(text -> text.rule(group.level())).orElse(null)))
                .toList();
    }
}
