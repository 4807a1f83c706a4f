package vn.minh.assessment.indicatorset;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/** What one may read of the sets: what is published everybody, drafts who may write them. */
@ApplicationScoped
public class ReadIndicatorSets {

    private final SetVersions versions;
    private final IndicatorSets published;
    private final SetTexts texts;

    ReadIndicatorSets(SetVersions versions, IndicatorSets published, SetTexts texts) {
        this.versions = versions;
        this.published = published;
        this.texts = texts;
    }

    /** A draft that is not hers to see looks absent. */
    public Uni<KnownSet> one(String code, int number, Actor reader) {
        return versions.find(code, number)
                .map(found -> found.filter(version -> isFor(version, reader))
                        .orElseThrow(() -> SetVersions.absent(code, number)))
                .flatMap(this::known);
    }

    public Uni<List<KnownSet>> all(Actor reader) {
        return published.all().flatMap(sets -> {
            var contents = sets.stream().collect(toMap(PublishedSet::ref, PublishedSet::content));
            return versions.all()
                    .map(all -> all.stream()
                            .filter(version -> isFor(version, reader))
                            .map(version -> new KnownSet(
                                    version,
                                    switch (version.state()) {
                                        case SetState.Draft draft -> texts.read(draft.text());
                                        case SetState.Published _, SetState.Retired _ ->
                                            requireNonNull(contents.get(version.ref()));
                                    }))
                            .toList());
        });
    }

    private Uni<KnownSet> known(SetVersion version) {
        return switch (version.state()) {
            case SetState.Draft draft -> Uni.createFrom().item(new KnownSet(version, texts.read(draft.text())));
            case SetState.Published _, SetState.Retired _ ->
                content(version.ref()).map(set -> new KnownSet(version, set.content()));
        };
    }

    private Uni<PublishedSet> content(IndicatorSetRef ref) {
        return published.get(ref.code(), ref.version());
    }

    private static boolean isFor(SetVersion version, Actor reader) {
        return !(version.state() instanceof SetState.Draft)
                || reader.has(Role.ADMINISTRATOR)
                || reader.has(Role.DEPARTMENT_OFFICER);
    }
}
