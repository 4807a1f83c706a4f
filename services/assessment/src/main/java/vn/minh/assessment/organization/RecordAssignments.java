package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.Reading;

/** Use case: an administrator says who reviews whom, by which set, from when to when; whole or not at all. */
@ApplicationScoped
public class RecordAssignments {

    /** @param reading where the entries stand, and what is wrong with them already */
    public record Command(List<AssignmentEntry> entries, Reading reading) {}

    private final OrgUnits units;
    private final ReviewingAssignments assignments;
    private final AllOrNothing together;

    RecordAssignments(OrgUnits units, ReviewingAssignments assignments, AllOrNothing together) {
        this.units = units;
        this.assignments = assignments;
        this.together = together;
    }

    public Uni<Recorded> handle(Command command) {
        var reading = command.reading();
        Recorded.refuseTooMany(reading, command.entries().size());
        return together.run(() -> assignments
                .hold()
                .chain(() -> units.byCode(mentioned(command.entries())))
                .flatMap(known -> {
                    var read = read(reading, command.entries(), known);
                    return assignments.ofSets(sets(read)).flatMap(before -> save(reading, read, before, known));
                }));
    }

    private static List<@Nullable ReviewingAssignment> read(
            Reading reading, List<AssignmentEntry> entries, Map<String, OrgUnit> known) {
        var read = new ArrayList<@Nullable ReviewingAssignment>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < entries.size(); i++) {
            var assignment = entries.get(i).read(reading.entry(i), known);
            if (assignment != null && !seen.add(assignment.id())) {
                reading.entry(i)
                        .fault(
                                "repeated",
                                "unit",
                                "Phân công này (cùng đối tượng, bộ chỉ số và ngày bắt đầu) có hai lần trong danh sách.",
                                "Giữ lại một dòng.");
            }
            read.add(assignment);
        }
        return read;
    }

    private Uni<Recorded> save(
            Reading reading,
            List<@Nullable ReviewingAssignment> read,
            List<ReviewingAssignment> before,
            Map<String, OrgUnit> known) {
        var stored = before.stream().collect(Collectors.toMap(ReviewingAssignment::id, one -> one));
        var then = new HashMap<>(stored);
        read.stream().filter(Objects::nonNull).forEach(one -> then.put(one.id(), one));
        refuseOverlaps(reading, read, then.values());
        reading.verify();
        var changed = read.stream()
                .filter(Objects::nonNull)
                .filter(one -> !isKnown(one, stored.get(one.id())))
                .map(one -> one.at(versionOf(stored.get(one.id()))))
                .map(one -> one.changed(
                        Objects.requireNonNull(known.get(one.authority())).ref(), null))
                .toList();
        return assignments.save(changed).replaceWith(new Recorded(changed.size(), read.size() - changed.size()));
    }

    private static void refuseOverlaps(
            Reading reading, List<@Nullable ReviewingAssignment> read, Collection<ReviewingAssignment> then) {
        var byTarget = then.stream().collect(Collectors.groupingBy(ReviewingAssignment::target));
        for (int i = 0; i < read.size(); i++) {
            var assignment = read.get(i);
            var others = assignment == null ? List.<ReviewingAssignment>of() : byTarget.get(assignment.target());
            var overlapping = Objects.requireNonNull(others).stream()
                    .filter(other -> Objects.requireNonNull(assignment).overlaps(other))
                    .findFirst();
            int index = i;
            overlapping.ifPresent(other -> reading.entry(index)
                    .fault(
                            "overlap",
                            "validFrom",
                            "Trùng thời gian với phân công cho " + other.authority() + " từ " + other.validFrom()
                                    + (other.validTo() == null ? "." : " đến " + other.validTo() + "."),
                            "Ghi ngày kết thúc cho phân công cũ (gửi kèm trong cùng danh sách) rồi gửi lại."));
        }
    }

    private static boolean isKnown(ReviewingAssignment one, @Nullable ReviewingAssignment before) {
        return before != null && before.saysWhat(one);
    }

    private static long versionOf(@Nullable ReviewingAssignment before) {
        return before == null ? 0 : before.version();
    }

    private static Set<String> sets(List<@Nullable ReviewingAssignment> read) {
        return read.stream()
                .filter(Objects::nonNull)
                .map(ReviewingAssignment::setCode)
                .collect(Collectors.toSet());
    }

    private static Set<String> mentioned(List<AssignmentEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.of(entry.unit(), entry.authority()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
