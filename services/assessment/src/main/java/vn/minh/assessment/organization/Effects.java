package vn.minh.assessment.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.ReviewingAssignment.Target;
import vn.minh.contracts.UnitKind;

/**
 * What a reform did, kept with it.
 *
 * @param closed codes of units that ended on the eve
 * @param opened codes of units that began
 * @param moved units that stand under another one
 * @param changed codes of units whose entry says something else beside
 * @param ended assignments that ended on the eve
 * @param begun assignments that began
 * @param reassigned assignments of later days that another authority has
 */
public record Effects(
        List<String> closed,
        List<String> opened,
        List<Moved> moved,
        List<String> changed,
        List<Assigned> ended,
        List<Assigned> begun,
        List<Assigned> reassigned) {

    public record Moved(
            String unit, @Nullable String from, @Nullable String to) {}

    /**
     * @param before whose it was before, where that is another
     */
    public record Assigned(
            UUID id,
            @Nullable String unit,
            @Nullable UnitKind unitKind,
            String setCode,
            @Nullable String before,
            String authority,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static Assigned of(ReviewingAssignment one, @Nullable ReviewingAssignment known) {
            return new Assigned(
                    one.id(),
                    one.target() instanceof Target.OneUnit(var code) ? code : null,
                    one.target() instanceof Target.WholeKind(var kind) ? kind : null,
                    one.setCode(),
                    known == null || known.authority().equals(one.authority()) ? null : known.authority(),
                    one.authority(),
                    one.validFrom(),
                    one.validTo());
        }
    }

    static Effects of(City before, Rearranged after) {
        var effects = new Effects(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        after.units().forEach(unit -> effects.add(unit, before.units().get(unit.code())));
        var known =
                before.assignments().stream().collect(Collectors.toMap(ReviewingAssignment::id, Function.identity()));
        after.assignments().forEach(one -> effects.add(one, known.get(one.id())));
        return effects;
    }

    private void add(OrgUnit unit, @Nullable OrgUnit known) {
        if (known == null) {
            opened.add(unit.code());
            return;
        }
        if (!Objects.equals(unit.validTo(), known.validTo())) {
            closed.add(unit.code());
        }
        if (!Objects.equals(unit.parent(), known.parent())) {
            moved.add(new Moved(unit.code(), known.parent(), unit.parent()));
        }
        if (!known.endingOn(unit.validTo()).under(unit.parent()).equals(unit)) {
            changed.add(unit.code());
        }
    }

    private void add(ReviewingAssignment one, @Nullable ReviewingAssignment known) {
        var told = Assigned.of(one, known);
        if (known == null) {
            begun.add(told);
        } else if (known.authority().equals(one.authority())) {
            ended.add(told);
        } else {
            reassigned.add(told);
        }
    }
}
