package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.Reading;

/** Use case: an administrator enters units in the directory or changes entries; whole or not at all. */
@ApplicationScoped
public class RecordOrgUnits {

    /** @param reading where the entries stand, and what is wrong with them already */
    public record Command(List<OrgUnitEntry> entries, Reading reading) {}

    private final OrgUnits units;
    private final SectorUnits sector;
    private final AllOrNothing together;

    RecordOrgUnits(OrgUnits units, SectorUnits sector, AllOrNothing together) {
        this.units = units;
        this.sector = sector;
        this.together = together;
    }

    public Uni<Recorded> handle(Command command) {
        var reading = command.reading();
        Recorded.refuseTooMany(reading, command.entries().size());
        var read = new ArrayList<@Nullable OrgUnit>();
        var codes = new HashSet<String>();
        for (int i = 0; i < command.entries().size(); i++) {
            var entry = reading.entry(i);
            var unit = command.entries().get(i).read(entry);
            if (unit != null && !codes.add(unit.code())) {
                entry.fault(
                        "repeated",
                        "code",
                        "Mã " + unit.code() + " có hai lần trong danh sách.",
                        "Giữ lại một dòng cho mỗi đơn vị.");
            }
            read.add(unit);
        }
        return together.run(() -> units.hold()
                .chain(() -> units.byCode(mentioned(read)))
                .flatMap(known -> sector.byCode(codes).flatMap(kept -> save(reading, read, known, kept))));
    }

    /** @param kept units whose system of record is the sector database */
    private Uni<Recorded> save(
            Reading reading, List<@Nullable OrgUnit> read, Map<String, OrgUnit> known, Map<String, SectorUnit> kept) {
        var then = new HashMap<>(known);
        read.stream().filter(Objects::nonNull).forEach(unit -> then.put(unit.code(), unit));
        for (int i = 0; i < read.size(); i++) {
            var unit = read.get(i);
            if (unit != null) {
                DirectoryRules.check(reading.entry(i), unit, then);
                refuseByHand(reading.entry(i), unit, known.get(unit.code()), kept.get(unit.code()));
            }
        }
        reading.verify();
        var changed = read.stream()
                .filter(Objects::nonNull)
                .filter(unit -> !isKnown(unit, known.get(unit.code())))
                .map(unit -> unit.at(versionOf(known.get(unit.code()))))
                .map(OrgUnit::recorded)
                .toList();
        return units.save(changed).replaceWith(new Recorded(changed.size(), read.size() - changed.size()));
    }

    /** A line that says what stands here anyway is let through, so that a whole file can be sent again. */
    private static void refuseByHand(Reading entry, OrgUnit unit, @Nullable OrgUnit before, @Nullable SectorUnit said) {
        if (said != null && !isKnown(unit, before)) {
            entry.fault(
                    "kept-by-sector-database",
                    "code",
                    "Đơn vị " + unit.code() + " do cơ sở dữ liệu ngành quản lý (lần ghi thứ " + said.revision()
                            + "), không sửa bằng tay ở đây.",
                    "Sửa tại cơ sở dữ liệu ngành, danh mục ở đây sẽ đi theo; hoặc bỏ dòng này.");
        }
    }

    private static boolean isKnown(OrgUnit unit, @Nullable OrgUnit before) {
        return before != null && before.saysWhat(unit);
    }

    private static long versionOf(@Nullable OrgUnit before) {
        return before == null ? 0 : before.version();
    }

    private static Set<String> mentioned(List<@Nullable OrgUnit> read) {
        var codes = new HashSet<String>();
        read.stream()
                .filter(Objects::nonNull)
                .flatMap(unit -> Stream.of(unit.code(), unit.department(), unit.parent()))
                .filter(Objects::nonNull)
                .forEach(codes::add);
        return codes;
    }
}
