package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.Reading;
import vn.minh.contracts.UnitKind;

/**
 * Use case: the sector database, which is their system of record, told of a unit. It is entered by the rules of an
 * import; what contradicts the directory is refused for an operator to read.
 */
@ApplicationScoped
public class FollowSectorUnit {

    /** The whole entry over there. */
    public record Command(
            String code,
            int revision,
            String name,
            UnitKind kind,
            @Nullable String parent,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant recordedAt) {}

    private final SectorUnits sector;
    private final OrgUnits units;
    private final CloseSectorUnit close;
    private final AllOrNothing together;

    FollowSectorUnit(SectorUnits sector, OrgUnits units, CloseSectorUnit close, AllOrNothing together) {
        this.sector = sector;
        this.units = units;
        this.close = close;
        this.together = together;
    }

    /** Whoever holds the directory records alone: an import that runs meanwhile is heard before or after, never between. */
    public Uni<Void> handle(Command told) {
        return together.run(() -> units.hold()
                .chain(() -> sector.byCode(List.of(told.code())))
                .flatMap(known -> isRepeat(told, known.get(told.code()))
                        ? Uni.createFrom().voidItem()
                        : lineage(told).flatMap(lineage -> follow(told, lineage))));
    }

    private static boolean isRepeat(Command told, @Nullable SectorUnit known) {
        return known != null && told.revision() <= known.revision();
    }

    private Uni<Void> follow(Command told, Map<String, OrgUnit> lineage) {
        var before = lineage.get(told.code());
        var unit = new SectorEntry(told, lineage).read(Reading.start());
        var said = new SectorUnit(told.code(), told.revision(), told.recordedAt());
        return close.handle(new CloseSectorUnit.Command(before, unit))
                .chain(() -> before != null && before.saysWhat(unit)
                        ? Uni.createFrom().voidItem()
                        : units.save(List.of(unit.recorded())))
                .chain(() -> sector.put(said));
    }

    /** The unit as the directory has it, all that would be above it, and their departments. */
    private Uni<Map<String, OrgUnit>> lineage(Command told) {
        var named =
                Stream.of(told.code(), told.parent()).filter(Objects::nonNull).distinct();
        return units.byCode(named.toList())
                .flatMap(found -> climb(told.parent(), new HashMap<>(found)))
                .flatMap(found -> with(
                        found,
                        found.values().stream()
                                .map(OrgUnit::department)
                                .distinct()
                                .toList()));
    }

    private Uni<Map<String, OrgUnit>> climb(@Nullable String from, Map<String, OrgUnit> lineage) {
        var unit = from == null ? null : lineage.get(from);
        var above = unit == null ? null : unit.parent();
        return above == null || lineage.containsKey(above)
                ? Uni.createFrom().item(lineage)
                : with(lineage, List.of(above)).flatMap(grown -> climb(above, grown));
    }

    private Uni<Map<String, OrgUnit>> with(Map<String, OrgUnit> lineage, List<String> codes) {
        var missing = codes.stream().filter(code -> !lineage.containsKey(code)).toList();
        return missing.isEmpty()
                ? Uni.createFrom().item(lineage)
                : units.byCode(missing).map(found -> {
                    lineage.putAll(found);
                    return lineage;
                });
    }
}
