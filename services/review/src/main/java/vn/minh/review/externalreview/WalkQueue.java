package vn.minh.review.externalreview;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Vietnam;

/** Use case: a page of a person's queue, each line with what she may do with it now. */
@ApplicationScoped
public class WalkQueue {

    /**
     * @param moves the same answer that the opened review gives
     * @param authoritySide whether she sees it as the authority does
     * @param anomalies what is odd about it, as far as she may know
     */
    public record Line(
            QueueEntry entry,
            List<Move> moves,
            boolean late,
            boolean recognised,
            boolean authoritySide,
            List<Anomaly> anomalies) {}

    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final KnownRecognitions recognitions;
    private final InstantSource clock;
    private final int commentDays;

    WalkQueue(
            ExternalReviews reviews,
            KnownSets sets,
            KnownRecognitions recognitions,
            InstantSource clock,
            @ConfigProperty(name = "minh.review.comment-days", defaultValue = "0") int commentDays) {
        this.reviews = reviews;
        this.sets = sets;
        this.recognitions = recognitions;
        this.clock = clock;
        this.commentDays = commentDays;
    }

    /** One line more than asked for when there is a next page. */
    public Uni<List<Line>> handle(QueueQuery query, Standing standing) {
        return reviews.queue(query, Vietnam.dayOf(clock.instant()))
                .chain(entries -> past(entries)
                        .chain(past -> demonstrations(entries)
                                .map(demonstrations -> entries.stream()
                                        .map(entry -> line(entry, standing, query.reach(), past, demonstrations))
                                        .toList())));
    }

    private Line line(
            QueueEntry entry,
            Standing standing,
            Reach reach,
            Map<ExternalReview.Id, KnownRecognitions.Past> before,
            Map<IndicatorSetRef, Boolean> demonstrations) {
        var review = entry.reviewed();
        var now = clock.instant();
        var past = before.getOrDefault(review.id(), KnownRecognitions.Past.NONE);
        var around = new Circumstances(
                now,
                commentDays,
                past.settled(),
                Boolean.TRUE.equals(demonstrations.get(review.dossier().set())),
                past.panel());
        var moves = new Rights(review, standing, around).offered();
        boolean authoritySide = reach.reviews(review);
        return new Line(
                entry,
                moves,
                entry.isLate(Vietnam.dayOf(now)),
                past.recognised(),
                authoritySide,
                authoritySide ? Sight.of(review, standing, moves).anomalies(review.scrutiny()) : List.of());
    }

    private Uni<Map<ExternalReview.Id, KnownRecognitions.Past>> past(List<QueueEntry> entries) {
        return recognitions.of(
                entries.stream().map(entry -> entry.reviewed().id()).collect(toUnmodifiableSet()));
    }

    /** Whether each set holds unverified lines; a page has one set or two. */
    private Uni<Map<IndicatorSetRef, Boolean>> demonstrations(List<QueueEntry> entries) {
        return Multi.createFrom()
                .items(entries.stream()
                        .map(entry -> entry.reviewed().dossier().set())
                        .distinct())
                .onItem()
                .transformToUniAndConcatenate(sets::get)
                .collect()
                .asList()
                .map(known -> known.stream().collect(toMap(KnownSet::ref, KnownSet::isDemonstration)));
    }
}
