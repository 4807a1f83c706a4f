package vn.minh.review.externalreview;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Vietnam;

/** Use case: a page of a person's queue, each line with what she may do with it now. */
@ApplicationScoped
public class WalkQueue {

    /**
     * @param moves the same answer that the opened review gives
     * @param past what it has led to
     * @param authoritySide whether she sees it as the authority does
     * @param blind whether she is not to know anything of the unit's score
     * @param anomalies what is odd about it, as far as she may know
     */
    public record Line(
            QueueEntry entry,
            List<Move> moves,
            boolean late,
            KnownRecognitions.Past past,
            boolean authoritySide,
            boolean blind,
            List<Anomaly> anomalies) {}

    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final KnownRecognitions recognitions;
    private final LookAround around;

    WalkQueue(ExternalReviews reviews, KnownSets sets, KnownRecognitions recognitions, LookAround around) {
        this.reviews = reviews;
        this.sets = sets;
        this.recognitions = recognitions;
        this.around = around;
    }

    /** One line more than asked for when there is a next page. */
    public Uni<List<Line>> handle(QueueQuery query, Standing standing) {
        var asked = query.filter() == QueueFilter.ANOMALY ? query.within(Reach.sighted(standing)) : query;
        return reviews.queue(asked, Vietnam.dayOf(around.now().now()))
                .chain(entries -> past(entries)
                        .chain(past -> sets(entries)
                                .map(known -> entries.stream()
                                        .map(entry -> line(entry, standing, query.reach(), past, known))
                                        .toList())));
    }

    private Line line(
            QueueEntry entry,
            Standing standing,
            Reach reach,
            Map<ExternalReview.Id, KnownRecognitions.Past> before,
            Map<IndicatorSetRef, KnownSet> known) {
        var review = entry.reviewed();
        var past = before.getOrDefault(review.id(), KnownRecognitions.Past.NONE);
        var now = around.with(requireNonNull(known.get(review.dossier().set())), past);
        var moves = new Rights(review, standing, now).offered();
        boolean authoritySide = reach.reviews(review);
        return new Line(
                entry,
                moves,
                entry.isLate(Vietnam.dayOf(now.now())),
                past,
                authoritySide,
                standing.isBlindTo(review),
                authoritySide ? Sight.of(review, standing, moves).anomalies(review.scrutiny()) : List.of());
    }

    private Uni<Map<ExternalReview.Id, KnownRecognitions.Past>> past(List<QueueEntry> entries) {
        return recognitions.of(
                entries.stream().map(entry -> entry.reviewed().id()).collect(toUnmodifiableSet()));
    }

    /** A page has one set or two. */
    private Uni<Map<IndicatorSetRef, KnownSet>> sets(List<QueueEntry> entries) {
        return Multi.createFrom()
                .items(entries.stream()
                        .map(entry -> entry.reviewed().dossier().set())
                        .distinct())
                .onItem()
                .transformToUniAndConcatenate(sets::get)
                .collect()
                .asList()
                .map(known -> known.stream().collect(toMap(KnownSet::ref, set -> set)));
    }
}
