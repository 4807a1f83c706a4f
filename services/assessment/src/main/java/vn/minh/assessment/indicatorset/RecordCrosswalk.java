package vn.minh.assessment.indicatorset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import vn.minh.assessment.GradingFaults;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.Crosswalk;
import vn.minh.grading.Mapping;

/** Use case: somebody says how a published version follows from an earlier one; refused whole with every fault. */
@ApplicationScoped
public class RecordCrosswalk {

    /** One version of one set. */
    public record Named(String code, int number) {}

    public record Command(Named set, Named from, List<Mapping> mappings, long expectedVersion, Actor by) {}

    private final SetVersions versions;
    private final IndicatorSets sets;
    private final InstantSource clock;

    RecordCrosswalk(SetVersions versions, IndicatorSets sets, InstantSource clock) {
        this.versions = versions;
        this.sets = sets;
        this.clock = clock;
    }

    /** The later version after the step. */
    public Uni<FoundCrosswalk> handle(Command command) {
        return versions.get(command.set().code(), command.set().number())
                .invoke(version -> Rejected.ifStale(command.expectedVersion(), version.version()))
                .invoke(SetVersion::requirePublished)
                .flatMap(version -> crosswalk(command).flatMap(way -> record(command, version, way)));
    }

    private Uni<FoundCrosswalk> record(Command command, SetVersion version, FoundCrosswalk way) {
        var now = clock.instant();
        var mappings = way.crosswalk().mappings();
        var recorded = new Crosswalks.Recorded(mappings, command.by().id(), now);
        return versions.save(version.record(way.from(), mappings, command.by(), now))
                .map(_ -> new FoundCrosswalk(way.set(), way.from(), way.crosswalk(), recorded));
    }

    private Uni<FoundCrosswalk> crosswalk(Command command) {
        var from = command.from();
        var set = command.set();
        return sets.get(from.code(), from.number())
                .flatMap(earlier -> sets.get(set.code(), set.number()).map(later -> {
                    var way = new Crosswalk(earlier.content(), later.content(), command.mappings());
                    var faults = way.check();
                    if (!faults.isEmpty()) {
                        throw new Rejected(new Invalid(
                                faults.stream().map(GradingFaults::of).toList()));
                    }
                    return new FoundCrosswalk(later.ref(), earlier.ref(), way, null);
                }));
    }
}
