package vn.minh.evidence.evidence;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;

/** Use case: an approved dossier seals exactly the versions it names, all of them or none. */
@ApplicationScoped
public class SealEvidence {

    public record Command(UUID selfAssessmentId, int round, String unit, Manifest manifest) {}

    private final Evidences evidences;
    private final InstantSource clock;

    SealEvidence(Evidences evidences, InstantSource clock) {
        this.evidences = evidences;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        var cited = onceEach(command.manifest());
        return evidences
                .known(List.copyOf(cited.keySet()))
                .map(known ->
                        known.stream().collect(toMap(evidence -> evidence.id().value(), evidence -> evidence)))
                .invoke(known -> requireAll(cited, known))
                .chain(known -> Multi.createFrom()
                        .iterable(cited.values())
                        .onItem()
                        .transformToUniAndConcatenate(line -> seal(command, line, known))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    /** Several items may cite one piece of evidence: it is sealed once. Sorted, so that two dossiers lock alike. */
    private static Map<UUID, Manifest.Line> onceEach(Manifest manifest) {
        return manifest.lines().stream()
                .collect(toMap(Manifest.Line::evidenceId, line -> line, Manifest.Line::sameAs, TreeMap::new));
    }

    private static void requireAll(Map<UUID, Manifest.Line> cited, Map<UUID, Evidence> known) {
        cited.keySet().stream().filter(id -> !known.containsKey(id)).findFirst().ifPresent(id -> {
            throw new Rejected(new NotYet("evidence", id.toString()));
        });
    }

    private Uni<?> seal(Command command, Manifest.Line line, Map<UUID, Evidence> known) {
        var evidence = Objects.requireNonNull(known.get(line.evidenceId()));
        if (evidence.isSealedBy(command.selfAssessmentId(), command.round())) {
            return Uni.createFrom().voidItem();
        }
        var seal = new Seal(
                command.selfAssessmentId(),
                command.round(),
                line.version(),
                command.manifest().hash(),
                clock.instant(),
                evidence.description().words());
        return evidences.save(evidence.seal(line, command.unit(), seal));
    }
}
