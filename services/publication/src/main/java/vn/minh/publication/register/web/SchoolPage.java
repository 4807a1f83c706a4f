package vn.minh.publication.register.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.register.RegisterEntry;
import vn.minh.publication.register.RegisteredUnit;

/**
 * The page of one school.
 *
 * @param current the newest result; absent while none is recognised
 * @param past the others, newest first
 */
public record SchoolPage(
        String code,
        String name,
        String kind,
        @Nullable String closedOn,
        boolean demonstration,
        @Nullable ResultCard current,
        List<Past> past) {

    /** @param otherSet whether it was scored with another set than the newest: the two are not comparable */
    public record Past(ResultCard card, boolean otherSet) {}

    static SchoolPage of(RegisteredUnit unit, List<RegisterEntry> entries) {
        var newest = entries.isEmpty() ? null : entries.getFirst();
        var closedOn = unit.closedOn();
        return new SchoolPage(
                unit.code(),
                unit.name(),
                VietnameseText.kind(unit.kind()),
                closedOn == null ? null : VietnameseText.day(closedOn),
                unit.demonstration() || entries.stream().anyMatch(RegisterEntry::demonstration),
                newest == null ? null : ResultCard.of(newest, Replacement.of(newest, entries)),
                entries.stream()
                        .skip(1)
                        .map(entry -> new Past(
                                ResultCard.of(entry, Replacement.of(entry, entries)),
                                newest != null && !entry.set().equals(newest.set())))
                        .toList());
    }
}
