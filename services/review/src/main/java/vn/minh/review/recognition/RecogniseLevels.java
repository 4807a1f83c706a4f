package vn.minh.review.recognition;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.ExternalReviews;
import vn.minh.review.externalreview.KnownSets;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Standings;

/** Use case: the head of an authority recognises the levels of a list of concluded reviews, in one act. */
@ApplicationScoped
public class RecogniseLevels {

    public record Command(List<UUID> reviews, Actor head) {}

    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final Standings standings;
    private final Recognitions recognitions;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    RecogniseLevels(
            ExternalReviews reviews,
            KnownSets sets,
            Standings standings,
            Recognitions recognitions,
            InstantSource clock) {
        this.reviews = reviews;
        this.sets = sets;
        this.standings = standings;
        this.recognitions = recognitions;
        this.clock = clock;
    }

    public Uni<Act> handle(Command command) {
        var ids = new LinkedHashSet<>(command.reviews());
        return reviews.holding(
                ids.stream().map(ExternalReview.Id::new).toList(),
                () -> candidates(ids)
                        .chain(candidates -> standings.of(command.head()).chain(head -> act(head, ids, candidates))));
    }

    /** Read while they are held: a hand-over and a recognition follow one another. */
    private Uni<List<Candidate>> candidates(Set<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(this::candidate)
                .collect()
                .asList();
    }

    private Uni<Act> act(Standing head, Set<UUID> ids, List<Candidate> candidates) {
        var now = clock.instant();
        var book = new Register.Key(
                head.actor().unit(), Vietnam.dayOf(now).getYear(), isDemonstration(head.actor(), candidates));
        return recognitions.act(
                book, ids, (register, recognised) -> Act.decide(register, candidates, recognised, head, now, random));
    }

    /** The first dossier of her own authority says which of the two books the act is written in. */
    private static boolean isDemonstration(Actor head, List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate.Found.class::isInstance)
                .map(candidate -> ((Candidate.Found) candidate).review())
                .filter(review -> head.worksFor(review.authority().code()))
                .findFirst()
                .map(review -> review.dossier().demonstration())
                .orElse(false);
    }

    private Uni<Candidate> candidate(UUID id) {
        return reviews.get(new ExternalReview.Id(id))
                .chain(review -> sets.get(review.dossier().set())
                        .<Candidate>map(known -> new Candidate.Found(review, known.isDemonstration())))
                .onFailure(RecogniseLevels::isAbsent)
                .recoverWithItem(new Candidate.Absent(id));
    }

    private static boolean isAbsent(Throwable refused) {
        return refused instanceof Rejected rejected && rejected.reason() instanceof NotFound;
    }
}
