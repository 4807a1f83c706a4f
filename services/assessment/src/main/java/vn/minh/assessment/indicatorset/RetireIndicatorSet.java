package vn.minh.assessment.indicatorset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: a version is retired; no new campaign may use it. */
@ApplicationScoped
public class RetireIndicatorSet {

    public record Command(String code, int number, long expectedVersion, Actor by) {}

    private final SetVersions versions;
    private final InstantSource clock;

    RetireIndicatorSet(SetVersions versions, InstantSource clock) {
        this.versions = versions;
        this.clock = clock;
    }

    public Uni<SetVersion> handle(Command command) {
        return versions.get(command.code(), command.number())
                .invoke(version -> Rejected.ifStale(command.expectedVersion(), version.version()))
                .map(version -> version.retire(command.by(), clock.instant()))
                .flatMap(versions::save);
    }
}
