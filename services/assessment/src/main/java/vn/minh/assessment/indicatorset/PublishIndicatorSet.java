package vn.minh.assessment.indicatorset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: another person than the one who drafted it publishes a version; a later change is a new version. */
@ApplicationScoped
public class PublishIndicatorSet {

    public record Command(String code, int number, long expectedVersion, Actor publisher) {}

    private final SetVersions versions;
    private final SetTexts texts;
    private final InstantSource clock;

    PublishIndicatorSet(SetVersions versions, SetTexts texts, InstantSource clock) {
        this.versions = versions;
        this.texts = texts;
        this.clock = clock;
    }

    public Uni<KnownSet> handle(Command command) {
        return versions.get(command.code(), command.number())
                .invoke(version -> Rejected.ifStale(command.expectedVersion(), version.version()))
                .flatMap(version -> {
                    var content = texts.read(version.draftToPublish().text());
                    return versions.save(version.publish(content, command.publisher(), clock.instant()))
                            .map(published -> new KnownSet(published, content));
                });
    }
}
