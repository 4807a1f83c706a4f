package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/** What somebody may see of the evidence. That she looked is written down before she gets it. */
@ApplicationScoped
public class ReadEvidence {

    private final Evidences evidences;
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final EvidenceAsks asks;
    private final Viewings viewings;
    private final InstantSource clock;

    ReadEvidence(
            Evidences evidences,
            Dossiers dossiers,
            Mandates mandates,
            EvidenceAsks asks,
            Viewings viewings,
            InstantSource clock) {
        this.evidences = evidences;
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.asks = asks;
        this.viewings = viewings;
        this.clock = clock;
    }

    public Uni<Sight> one(Evidence.Id id, Actor actor) {
        return sight(id, actor).call(sight -> record(sight, sight.current().orElse(null), Viewing.What.DETAILS, actor));
    }

    /** For who goes on with her own unit's: what she does is written down, that it was read meanwhile is no view. */
    public Uni<Evidence> own(Evidence.Id id, Actor actor) {
        return asks.viewer(actor).chain(viewer -> evidences.get(id).map(evidence -> evidence.ownedBy(viewer)));
    }

    /**
     * The bytes of a version, by what is named.
     *
     * @param asked absent for the one that is hers by right: the latest, for a reviewer the one sealed latest
     */
    public Uni<Version> version(Evidence.Id id, @Nullable Integer asked, Viewing.What what, Actor actor) {
        return sight(id, actor).chain(sight -> {
            var version = sight.open(asked);
            return record(sight, version, what, actor).replaceWith(version);
        });
    }

    /** Of her own unit or of one of her city, newest first. A list shows nothing as a whole, so it is no view of a piece. */
    public Uni<List<Sight>> list(EvidenceQuery query, @Nullable UUID after, int most, Actor actor) {
        return asks.viewer(actor)
                .chain(viewer -> evidences
                        .of(viewer, query, after, most)
                        .map(found -> found.stream()
                                .flatMap(evidence -> viewer.sightOf(evidence, List.of(), Mandate.none(actor)).stream())
                                .toList()));
    }

    private Uni<Sight> sight(Evidence.Id id, Actor actor) {
        return asks.viewer(actor)
                .chain(viewer -> evidences
                        .get(id)
                        .chain(evidence -> dossiers.known(evidence.sealingDossiers())
                                .chain(sealing -> mandates.of(actor)
                                        .map(mandate -> viewer.sightOf(evidence, sealing, mandate)
                                                .orElseThrow(evidence::absent)))));
    }

    private Uni<Void> record(Sight sight, @Nullable Version version, Viewing.What what, Actor actor) {
        var dossier = version == null ? null : sight.dossier(version).orElse(null);
        var number = version == null ? null : version.number();
        return viewings.record(new Viewing(sight.evidence().id(), number, actor, what, dossier, clock.instant()));
    }
}
