package vn.minh.review.externalreview;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Vietnam;

/** Use case: a page of a person's queue, each line with what she may do with it now. */
@ApplicationScoped
public class WalkQueue {

    /**
     * @param moves the same answer that the opened review gives
     * @param authoritySide whether she sees it as the authority does
     * @param blind whether she is not to know anything of the unit's score
     */
    public record Line(
            QueueEntry entry,
            List<Move> moves,
            boolean late,
            boolean recognised,
            boolean authoritySide,
            boolean blind) {}

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
                .chain(entries -> recognised(entries)
                        .chain(recognised -> sets(entries)
                                .map(known -> entries.stream()
                                        .map(entry -> line(entry, standing, query.reach(), recognised, known))
                                        .toList())));
    }

    private Line line(
            QueueEntry entry,
            Standing standing,
            Reach reach,
            Set<ExternalReview.Id> recognitions,
            Map<IndicatorSetRef, KnownSet> known) {
        var review = entry.reviewed();
        boolean recognised = recognitions.contains(review.id());
        var now = around.with(requireNonNull(known.get(review.dossier().set())), recognised);
        return new Line(
                entry,
                new Rights(review, standing, now).offered(),
                entry.isLate(Vietnam.dayOf(now.now())),
                recognised,
                reach.reviews(review),
                standing.isBlindTo(review));
    }

    private Uni<Set<ExternalReview.Id>> recognised(List<QueueEntry> entries) {
        return recognitions.among(
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
