package vn.minh.evidence.catalogue;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Evidences;
import vn.minh.evidence.evidence.Manifest;

/**
 * Use case: somebody looks at the evidence of a dossier. Her own unit sees what was signed and what was approved, its
 * authority and its department what was approved.
 */
@ApplicationScoped
public class ReadCatalogue {

    /** @param round absent for the latest she may see */
    public record Command(UUID selfAssessmentId, @Nullable Integer round, Actor actor) {}

    private final Rounds rounds;
    private final KnownSets sets;
    private final Evidences evidences;

    ReadCatalogue(Rounds rounds, KnownSets sets, Evidences evidences) {
        this.rounds = rounds;
        this.sets = sets;
        this.evidences = evidences;
    }

    public Uni<Catalogue> handle(Command command) {
        return rounds.dossier(command.selfAssessmentId())
                .map(found -> found.orElseThrow(() -> Dossier.absent(command.selfAssessmentId()))
                        .readableBy(command.actor()))
                .chain(dossier -> round(dossier, command).chain(round -> catalogue(dossier, round)));
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
                : Dossier.absent(dossier.selfAssessmentId());
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
}
