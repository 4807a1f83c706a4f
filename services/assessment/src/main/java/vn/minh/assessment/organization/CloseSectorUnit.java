package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.ReviewingAssignment.Target.OneUnit;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Rejection.NotYet;

/**
 * Use case: a unit has a last day over there. It ends by the rules of a reform, as far as these need no successor: its
 * own assignments end with it, and its open dossiers follow what is left. Who takes over an authority's schools only a reform
 * can say.
 */
@ApplicationScoped
class CloseSectorUnit {

    /** @param before as the directory has it; absent for a new one, which nobody can miss */
    record Command(@Nullable OrgUnit before, OrgUnit unit) {}

    private static final int MOST = 5000;

    private final OrgUnits units;
    private final ReviewingAssignments assignments;

    CloseSectorUnit(OrgUnits units, ReviewingAssignments assignments) {
        this.units = units;
        this.assignments = assignments;
    }

    Uni<Void> handle(Command command) {
        var before = command.before();
        var last = command.unit().validTo();
        if (before == null || last == null || !before.reaches(last.plusDays(1))) {
            return Uni.createFrom().voidItem();
        }
        if (before.kind() == UnitKind.DEPARTMENT) {
            throw new Rejected(new Invalid(new Fault(
                    "department-ends",
                    "validTo",
                    before.name() + " là Sở; danh mục ở đây chỉ sắp xếp đơn vị bên trong một thành phố.",
                    "Bỏ ngày kết thúc tại cơ sở dữ liệu ngành.")));
        }
        return assignments
                .hold()
                .chain(() -> nobodyIsLeft(before, last))
                .chain(() -> nobodyIsLeftUnreviewed(before, last))
                .chain(() -> endOwn(before, last));
    }

    /** Where those below it go is told by facts of their own, which may still be on their way. */
    private Uni<Void> nobodyIsLeft(OrgUnit unit, LocalDate last) {
        return units.list(new OrgUnits.Filter(null, unit.code(), null), "", MOST)
                .invoke(below -> {
                    var left = below.stream()
                            .filter(one -> one.reaches(last.plusDays(1)))
                            .map(OrgUnit::code)
                            .toList();
                    if (!left.isEmpty()) {
                        throw new Rejected(new NotYet(
                                "đơn vị cấp trên mới của " + left.size() + " đơn vị: " + UnitsAfter.some(left),
                                unit.code()));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> nobodyIsLeftUnreviewed(OrgUnit unit, LocalDate last) {
        return assignments
                .list(new ReviewingAssignments.Filter(null, unit.code(), null, null), null, MOST)
                .invoke(found -> refuse(
                        unit,
                        last,
                        found.stream()
                                .filter(one -> one.reaches(last.plusDays(1)))
                                .toList()))
                .replaceWithVoid();
    }

    private static void refuse(OrgUnit unit, LocalDate last, List<ReviewingAssignment> going) {
        if (going.isEmpty()) {
            return;
        }
        var sets = going.stream()
                .map(ReviewingAssignment::setCode)
                .distinct()
                .sorted()
                .toList();
        throw new Rejected(new Invalid(new Fault(
                "still-accountable",
                "validTo",
                unit.name() + " (" + unit.code() + ") còn chịu trách nhiệm đánh giá sau ngày " + last + " theo "
                        + going.size() + " phân công, bộ chỉ số " + UnitsAfter.some(sets) + ".",
                "Nhập cải cách ghi đơn vị tiếp nhận, rồi cho bản ghi này chạy lại.")));
    }

    /** Who reviews it has nothing more to review. One that begins later is left: nobody is there for whom it could count. */
    private Uni<Void> endOwn(OrgUnit unit, LocalDate last) {
        return assignments
                .list(new ReviewingAssignments.Filter(unit, null, null, null), null, MOST)
                .map(found -> found.stream()
                        .filter(one -> one.target().equals(new OneUnit(unit.code())))
                        .filter(one -> one.reaches(last.plusDays(1))
                                && !one.validFrom().isAfter(last))
                        .map(one -> one.endingOn(last))
                        .toList())
                .flatMap(ended -> ended.isEmpty() ? Uni.createFrom().voidItem() : save(ended));
    }

    private Uni<Void> save(List<ReviewingAssignment> ended) {
        return units.byCode(ended.stream().map(ReviewingAssignment::authority).collect(Collectors.toSet()))
                .flatMap(authorities -> assignments.save(ended.stream()
                        .map(one -> one.changed(
                                Objects.requireNonNull(authorities.get(one.authority()))
                                        .ref(),
                                null))
                        .toList()));
    }
}
