package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.review.LevelRecognisedV1;

/**
 * Use case: a recognised level is to stand in the sector database. One that takes another's place after an appeal is the
 * next revision; the other, should it be heard of later, is told no more.
 */
@ApplicationScoped
public class DeliverRecognition {

    public record Command(LevelRecognisedV1 fact) {}

    private final Superseded superseded;
    private final QueueRecord queue;

    DeliverRecognition(Superseded superseded, QueueRecord queue) {
        this.superseded = superseded;
        this.queue = queue;
    }

    public Uni<Void> handle(Command command) {
        var fact = command.fact();
        var noted = fact.supersedes() == null ? Uni.createFrom().voidItem() : superseded.note(fact.supersedes());
        return noted.chain(() -> superseded.contains(fact.recognitionId()))
                .chain(stale -> stale ? Uni.createFrom().voidItem() : queued(fact));
    }

    private Uni<Void> queued(LevelRecognisedV1 fact) {
        return queue.handle(new QueueRecord.Command(fact.selfAssessmentId(), SectorRecords.of(fact)))
                .replaceWithVoid();
    }
}
