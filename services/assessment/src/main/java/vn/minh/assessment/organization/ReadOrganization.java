package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Vietnam;

/** The directory and the assignments, for everybody who is signed in: they are acts of public bodies. */
@ApplicationScoped
public class ReadOrganization {

    /** What a list is asked for, not yet read. */
    public record Asked(
            @Nullable String unit,
            @Nullable String authority,
            @Nullable String set,
            @Nullable String on) {}

    /** @param said what the sector database said of it; absent while Minh itself is its system of record */
    public record Entry(OrgUnit unit, @Nullable SectorUnit said) {}

    /** An assignment with the name of the authority. */
    public record Named(ReviewingAssignment assignment, String authorityName) {}

    /** Who reviews a unit by a set on a day. */
    public record Accountable(String unit, String set, LocalDate on, UnitRef authority) {}

    private final OrgUnits units;
    private final SectorUnits sector;
    private final ReviewingAssignments assignments;
    private final InstantSource clock;

    ReadOrganization(OrgUnits units, SectorUnits sector, ReviewingAssignments assignments, InstantSource clock) {
        this.units = units;
        this.sector = sector;
        this.assignments = assignments;
        this.clock = clock;
    }

    public Uni<Entry> entry(String code) {
        return unit(code).flatMap(unit -> entries(List.of(unit)).map(List::getFirst));
    }

    /** By code, after one of them. */
    public Uni<List<Entry>> entries(OrgUnits.Filter filter, String after, int most) {
        return units.list(filter, after, most).flatMap(this::entries);
    }

    private Uni<List<Entry>> entries(List<OrgUnit> found) {
        return sector.byCode(found.stream().map(OrgUnit::code).toList())
                .map(said -> found.stream()
                        .map(unit -> new Entry(unit, said.get(unit.code())))
                        .toList());
    }

    private Uni<OrgUnit> unit(String code) {
        return units.byCode(List.of(code))
                .map(found -> Optional.ofNullable(found.get(code))
                        .orElseThrow(() -> new Rejected(new NotFound("org-unit", code))));
    }

    public Uni<Accountable> authority(String unit, @Nullable String set, @Nullable String on) {
        var reading = Reading.start();
        var setCode = set == null || set.isBlank() ? reading.<String>missing("set") : set;
        var day = reading.dayIfAny("on", on);
        reading.verify();
        var then = day == null ? Vietnam.dayOf(clock.instant()) : day;
        var asked = Objects.requireNonNull(setCode);
        return unit(unit)
                .chain(() -> assignments.responsible(asked, then, unit))
                .map(found -> found.map(authority -> new Accountable(unit, asked, then, authority))
                        .orElseThrow(() -> new Rejected(new NotFound("reviewing-assignment", unit))));
    }

    /** After one of them. A unit that is unknown is covered by none. */
    public Uni<List<Named>> assignments(Asked asked, @Nullable UUID after, int most) {
        var reading = Reading.start();
        var day = reading.dayIfAny("on", asked.on());
        reading.verify();
        if (asked.unit() == null) {
            return list(new ReviewingAssignments.Filter(null, asked.authority(), asked.set(), day), after, most);
        }
        return units.byCode(List.of(asked.unit())).flatMap(found -> {
            var unit = found.get(asked.unit());
            return unit == null
                    ? Uni.createFrom().item(List.of())
                    : list(new ReviewingAssignments.Filter(unit, asked.authority(), asked.set(), day), after, most);
        });
    }

    private Uni<List<Named>> list(ReviewingAssignments.Filter filter, @Nullable UUID after, int most) {
        return assignments
                .list(filter, after, most)
                .flatMap(found -> units.byCode(found.stream()
                                .map(ReviewingAssignment::authority)
                                .collect(Collectors.toSet()))
                        .map(authorities -> found.stream()
                                .map(one -> new Named(one, name(authorities, one.authority())))
                                .toList()));
    }

    private static String name(Map<String, OrgUnit> authorities, String code) {
        var known = authorities.get(code);
        return known == null ? code : known.name();
    }
}
