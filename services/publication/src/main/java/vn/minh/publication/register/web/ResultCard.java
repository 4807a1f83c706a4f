package vn.minh.publication.register.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.register.GroupResult;
import vn.minh.publication.register.RegisterEntry;

/**
 * One result as a page shows it: every text ready to be read.
 *
 * @param appealed whether it is what an appeal came to
 * @param replaces number and day of the decision it replaces; absent while that one has not been heard of
 * @param replacedBy number and day of the decision that replaces it
 * @param revokedBy number, day and body of the decision that took it back; absent while it stands
 */
public record ResultCard(
        String unitCode,
        String unitName,
        String schoolYear,
        int level,
        String levelName,
        List<Group> groups,
        String authority,
        String decidedOn,
        String decisionNumber,
        String certificateNumber,
        String setDecision,
        String setTitle,
        boolean demonstration,
        List<String> reasons,
        boolean appealed,
        @Nullable String replaces,
        @Nullable String replacedBy,
        @Nullable String revokedBy) {

    /** @param filled how far the bar reaches, in hundredths of the scale; absent without a scale of its own */
    public record Group(
            String code,
            String name,
            String points,
            @Nullable String max,
            @Nullable String filled,
            int level,
            String levelName,
            boolean mandatoryMet) {

        static Group of(GroupResult group) {
            var max = group.max();
            return new Group(
                    group.code(),
                    group.name(),
                    VietnameseText.number(group.points()),
                    max == null ? null : VietnameseText.number(max),
                    max == null ? null : filled(group.points(), max),
                    group.level(),
                    VietnameseText.level(group.level()),
                    group.mandatoryMet());
        }

        private static String filled(BigDecimal points, BigDecimal max) {
            return points.movePointRight(2).divide(max, 2, RoundingMode.HALF_UP).toPlainString();
        }
    }

    static ResultCard of(RegisterEntry entry) {
        return of(entry, Replacement.NONE);
    }

    static ResultCard of(RegisterEntry entry, Replacement replacement) {
        return new ResultCard(
                entry.unit(),
                entry.unitName(),
                entry.schoolYear(),
                entry.level(),
                VietnameseText.level(entry.level()),
                entry.groups().stream().map(Group::of).toList(),
                entry.authority(),
                VietnameseText.day(entry.decidedOn()),
                entry.decisionNumber(),
                entry.certificateNumber(),
                entry.set().decision(),
                entry.set().title(),
                entry.demonstration(),
                Reasons.of(entry),
                entry.supersedes() != null,
                Replacement.words(replacement.replaces()),
                Replacement.words(replacement.replacedBy()),
                Replacement.words(entry.revocation()));
    }
}
