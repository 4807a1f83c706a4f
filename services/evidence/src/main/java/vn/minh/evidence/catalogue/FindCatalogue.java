package vn.minh.evidence.catalogue;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.evidence.evidence.Dossiers;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Evidences;
import vn.minh.evidence.evidence.Mandates;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.evidence.evidence.Viewing;
import vn.minh.evidence.evidence.Viewings;

/**
 * What somebody may see of a dossier's evidence: her own unit what was signed and what was approved; who reviews it for the
 * authority that is responsible now, who decides on its appeal, and its department, what was approved.
 */
@ApplicationScoped
class FindCatalogue {

    record Command(UUID selfAssessmentId, @Nullable Integer round, Actor actor) {}

    private final Rounds rounds;
    private final KnownSets sets;
    private final Evidences evidences;
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final Viewings viewings;
    private final InstantSource clock;

    FindCatalogue(
            Rounds rounds,
            KnownSets sets,
            Evidences evidences,
            Dossiers dossiers,
            Mandates mandates,
            Viewings viewings,
            InstantSource clock) {
        this.rounds = rounds;
        this.sets = sets;
        this.evidences = evidences;
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.viewings = viewings;
        this.clock = clock;
    }

    public Uni<Catalogue> handle(Command command) {
        return rounds.dossier(command.selfAssessmentId())
                .map(found -> found.orElseThrow(() -> Dossier.absent(command.selfAssessmentId())))
                .call(dossier -> requireReader(dossier, command.actor()))
                .chain(dossier -> round(dossier, command).chain(round -> catalogue(dossier, round)));
    }

    private Uni<Void> requireReader(Dossier dossier, Actor actor) {
        if (dossier.isOwnOf(actor)) {
            return Uni.createFrom().voidItem();
        }
        return mandates.of(actor)
                .chain(mandate -> dossiers.known(List.of(dossier.selfAssessmentId()))
                        .invoke(known -> {
                            if (known.stream().noneMatch(one -> mandate.covers(one) || one.isOverseenBy(actor))) {
                                throw dossier.absent();
                            }
                        }))
                .replaceWithVoid();
    }

    private Uni<Round> round(Dossier dossier, Command command) {
        boolean own = dossier.isOwnOf(command.actor());
        return rounds.round(dossier.selfAssessmentId(), command.round(), !own)
                .map(found -> found.orElseThrow(() -> none(dossier, command.round(), own)));
    }

    /** An authority knows nothing of a dossier before its first approval. */
    private static Rejected none(Dossier dossier, @Nullable Integer asked, boolean own) {
        if (asked != null) {
            return new Rejected(new NotFound("round", asked.toString()));
        }
        return own
                ? new Rejected(new Conflict(
                        "not-signed",
                        "Hồ sơ chưa được Hội đồng ký nên chưa có danh mục minh chứng.",
                        "Xem danh mục sau khi Hội đồng ký hồ sơ."))
                : dossier.absent();
    }

    private Uni<Catalogue> catalogue(Dossier dossier, Round round) {
        return sets.get(dossier.set())
                .chain(set -> pieces(round.manifest()).map(known -> Catalogue.of(dossier, round, set, known)));
    }

    private Uni<Map<Evidence.Id, Evidence>> pieces(Manifest manifest) {
        var ids = manifest.lines().stream()
                .map(Manifest.Line::evidenceId)
                .distinct()
                .toList();
        var found = ids.isEmpty() ? Uni.createFrom().item(List.<Evidence>of()) : evidences.known(ids);
        return found.map(all -> all.stream().collect(toMap(Evidence::id, evidence -> evidence)));
    }

    /** All of them or none, and no answer without. */
    Uni<Void> record(Catalogue catalogue, Collection<Piece> pieces, Viewing.What as, Actor actor) {
        var now = clock.instant();
        return viewings.record(pieces.stream()
                .map(piece -> new Viewing(
                        new Evidence.Id(piece.id()),
                        piece.version(),
                        actor,
                        as,
                        catalogue.dossier().selfAssessmentId(),
                        now))
                .toList());
    }
}
