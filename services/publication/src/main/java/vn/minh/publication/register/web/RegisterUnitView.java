package vn.minh.publication.register.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.publication.register.GroupResult;
import vn.minh.publication.register.RegisterEntry;
import vn.minh.publication.register.RegisteredUnit;
import vn.minh.publication.register.Revocation;

/**
 * A school and its recognised results as open data, version 1. Fields are added, never renamed or removed.
 *
 * @param demonstration the school or a result is made up for demonstration: not official
 * @param results newest first; a replaced one stands after the one that replaces it
 */
record RegisterUnitView(
        String code,
        String name,
        UnitKind kind,
        @Nullable LocalDate closedOn,
        boolean demonstration,
        List<Result> results) {

    /**
     * @param replaces number of the decision it replaces after an appeal
     * @param replacedBy number of the decision that replaces it after an appeal
     * @param revoked the decision that took the level back: it counts no more; absent while it stands
     */
    record Result(
            String schoolYear,
            int level,
            String levelName,
            List<Group> groups,
            RegisterEntry.SetShown set,
            String authorityCode,
            String authority,
            LocalDate decidedOn,
            String decisionNumber,
            String certificateNumber,
            boolean demonstration,
            @Nullable String replaces,
            @Nullable String replacedBy,
            @Nullable Revocation revoked) {

        static Result of(RegisterEntry entry, List<RegisterEntry> entries) {
            var replacement = Replacement.of(entry, entries);
            return new Result(
                    entry.schoolYear(),
                    entry.level(),
                    VietnameseText.level(entry.level()),
                    entry.groups().stream().map(Group::of).toList(),
                    entry.set(),
                    entry.authorityCode(),
                    entry.authority(),
                    entry.decidedOn(),
                    entry.decisionNumber(),
                    entry.certificateNumber(),
                    entry.demonstration(),
                    number(replacement.replaces()),
                    number(replacement.replacedBy()),
                    entry.revocation());
        }
    }

    private static @Nullable String number(@Nullable RegisterEntry decision) {
        return decision == null ? null : decision.decisionNumber();
    }

    record Group(String code, String name, BigDecimal points, int level, boolean mandatoryMet) {

        static Group of(GroupResult group) {
            return new Group(group.code(), group.name(), group.points(), group.level(), group.mandatoryMet());
        }
    }

    static RegisterUnitView of(RegisteredUnit unit, List<RegisterEntry> entries) {
        return new RegisterUnitView(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.closedOn(),
                unit.demonstration() || entries.stream().anyMatch(RegisterEntry::demonstration),
                entries.stream().map(entry -> Result.of(entry, entries)).toList());
    }
}
