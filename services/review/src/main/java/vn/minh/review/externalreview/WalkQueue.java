package vn.minh.review.externalreview;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Vietnam;

/** Use case: a page of a person's queue, each line with what she may do with it now. */
@ApplicationScoped
public class WalkQueue {

    /**
     * @param moves the same answer that the opened review gives
     * @param authoritySide whether she sees it as the authority does
     */
    public record Line(QueueEntry entry, List<Move> moves, boolean late, boolean recognised, boolean authoritySide) {}

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
                .chain(entries -> recognised(entries)
                        .chain(recognised -> demonstrations(entries)
                                .map(demonstrations -> entries.stream()
                                        .map(entry -> line(entry, standing, query.reach(), recognised, demonstrations))
                                        .toList())));
    }

    private Line line(
            QueueEntry entry,
            Standing standing,
            Reach reach,
            Set<ExternalReview.Id> recognitions,
            Map<IndicatorSetRef, Boolean> demonstrations) {
        var review = entry.reviewed();
        var now = clock.instant();
        boolean recognised = recognitions.contains(review.id());
        var around = new Circumstances(
                now,
                commentDays,
                recognised,
                Boolean.TRUE.equals(demonstrations.get(review.dossier().set())));
        return new Line(
                entry,
                new Rights(review, standing, around).offered(),
                entry.isLate(Vietnam.dayOf(now)),
                recognised,
                reach.reviews(review));
    }

    private Uni<Set<ExternalReview.Id>> recognised(List<QueueEntry> entries) {
        return recognitions.among(
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
