package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.Reading;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;

/** Use case: an administrator records a reform; units and assignments follow it whole or not at all. */
@ApplicationScoped
public class ApplyReform {

    /**
     * @param reading what is wrong with it already
     * @param ofSteps the same, where the steps stand
     */
    public record Command(ReformEntry entry, Reading reading, Reading ofSteps, Actor by) {}

    /**
     * What came of it.
     *
     * @param recorded entries of the directory and assignments that say something new; 0 when it was known already
     */
    public record Applied(int recorded, RecordedReform reform, boolean isNew) {}

    private final Reforms reforms;
    private final OrgUnits units;
    private final ReviewingAssignments assignments;
    private final AllOrNothing together;
    private final InstantSource clock;

    ApplyReform(
            Reforms reforms,
            OrgUnits units,
            ReviewingAssignments assignments,
            AllOrNothing together,
            InstantSource clock) {
        this.reforms = reforms;
        this.units = units;
        this.assignments = assignments;
        this.together = together;
        this.clock = clock;
    }

    /** Whoever holds the directory records alone: one reform is computed from what the other left. */
    public Uni<Applied> handle(Command command) {
        var reform = command.entry().read(command.reading(), command.ofSteps());
        return together.run(() -> units.hold()
                .chain(() -> reforms.find(reform.code()))
                .flatMap(known ->
                        known.map(recorded -> again(reform, recorded)).orElseGet(() -> apply(reform, command))));
    }

    private static Uni<Applied> again(Reform reform, RecordedReform recorded) {
        if (!recorded.sha256().equals(reform.sha256())) {
            throw new Rejected(new Conflict(
                    "reform-differs",
                    "Cải cách " + reform.code() + " đã được nhập với nội dung khác.",
                    "Xem lại nội dung đã nhập; muốn thay đổi thêm thì nhập một cải cách mới với mã khác."));
        }
        return Uni.createFrom().item(new Applied(0, recorded, false));
    }

    private Uni<Applied> apply(Reform reform, Command command) {
        return assignments.hold().chain(() -> city(reform)).flatMap(before -> save(reform, before, command));
    }

    /** All of each city the reform is about, and whoever else reviews there. */
    private Uni<City> city(Reform reform) {
        return units.byCode(mentioned(reform)).flatMap(known -> {
            var departments = Stream.concat(
                            known.values().stream(), reform.units().stream().map(Reform.Entered::unit))
                    .map(OrgUnit::department)
                    .collect(Collectors.toSet());
            return units.ofDepartments(departments)
                    .flatMap(within -> assignments
                            .ofDepartments(departments)
                            .flatMap(all -> units.byCode(all.stream()
                                            .map(ReviewingAssignment::authority)
                                            .collect(Collectors.toSet()))
                                    .map(reviewers -> new City(together(within, reviewers, known), all))));
        });
    }

    private static List<OrgUnit> together(
            List<OrgUnit> within, Map<String, OrgUnit> reviewers, Map<String, OrgUnit> known) {
        return Stream.of(within.stream(), reviewers.values().stream(), known.values().stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private static Set<String> mentioned(Reform reform) {
        var codes = new HashSet<String>();
        reform.units().forEach(entered -> {
            codes.add(entered.unit().code());
            codes.add(entered.unit().department());
            Optional.ofNullable(entered.unit().parent()).ifPresent(codes::add);
        });
        reform.steps()
                .forEach(step -> Stream.of(
                                Optional.of(step.source()),
                                Optional.ofNullable(step.target()),
                                Optional.ofNullable(step.moved()))
                        .flatMap(Optional::stream)
                        .forEach(codes::add));
        return codes;
    }

    private Uni<Applied> save(Reform reform, City before, Command command) {
        var after = Rearranged.of(reform, before, command.reading());
        var names = new ArrayList<>(before.units().values());
        names.addAll(after.units());
        var byCode = names.stream().collect(Collectors.toMap(OrgUnit::code, Function.identity(), (_, later) -> later));
        var recorded = new RecordedReform(
                reform.code(),
                reform.effectiveOn(),
                ReformEntry.of(reform),
                reform.sha256(),
                Effects.of(before, after),
                command.by().id(),
                clock.instant());
        return units.save(after.units().stream().map(OrgUnit::recorded).toList())
                .chain(() -> assignments.save(after.assignments().stream()
                        .map(one -> one.changed(
                                Objects.requireNonNull(byCode.get(one.authority()))
                                        .ref(),
                                reform.code()))
                        .toList()))
                .chain(() -> reforms.add(recorded))
                .replaceWith(() ->
                        new Applied(after.units().size() + after.assignments().size(), recorded, true));
    }
}
