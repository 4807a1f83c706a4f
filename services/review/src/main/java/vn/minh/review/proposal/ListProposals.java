package vn.minh.review.proposal;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Actor;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.ExternalReviews;
import vn.minh.review.externalreview.KnownSet;
import vn.minh.review.externalreview.KnownSets;
import vn.minh.review.externalreview.QueueEntry;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Standings;
import vn.minh.review.recognition.KnownAppeals;

/** Use case: what waits for the head of an authority, each with whether this person may recognise it now. */
@ApplicationScoped
public class ListProposals {

    /** @param totals by level, of everything that waits */
    public record Listed(List<Proposal> proposals, SortedMap<Integer, Long> totals) {}

    private final Proposals proposals;
    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final KnownAppeals appeals;
    private final Standings standings;
    private final InstantSource clock;

    ListProposals(
            Proposals proposals,
            ExternalReviews reviews,
            KnownSets sets,
            KnownAppeals appeals,
            Standings standings,
            InstantSource clock) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.sets = sets;
        this.appeals = appeals;
        this.standings = standings;
        this.clock = clock;
    }

    /** One proposal more than asked for when there is a next page. */
    public Uni<Listed> handle(ProposalQuery query, Actor actor) {
        return standings
                .of(actor)
                .chain(standing -> proposals.waiting(query).chain(ids -> listed(ids, standing)))
                .chain(found -> proposals.totals(query).map(totals -> new Listed(found, totals)));
    }

    private Uni<List<Proposal>> listed(List<UUID> ids, Standing standing) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return reviews.entries(ids.stream().map(ExternalReview.Id::new).toList())
                .chain(entries -> weighing(entries, Set.copyOf(ids), standing)
                        .map(weighing -> entries.stream()
                                .flatMap(weighing::proposal)
                                .sorted(Comparator.comparing(Proposal::key))
                                .toList()));
    }

    private Uni<Weighing> weighing(List<QueueEntry> entries, Set<UUID> ids, Standing standing) {
        return known(entries)
                .chain(known ->
                        appeals.of(ids).map(appealed -> new Weighing(known, appealed, standing, clock.instant())));
    }

    /** A page has one set or two. */
    private Uni<Map<IndicatorSetRef, KnownSet>> known(List<QueueEntry> entries) {
        return Multi.createFrom()
                .iterable(entries.stream()
                        .map(entry -> entry.reviewed().dossier().set())
                        .collect(toUnmodifiableSet()))
                .onItem()
                .transformToUniAndConcatenate(sets::get)
                .collect()
                .asList()
                .map(known -> known.stream().collect(toUnmodifiableMap(KnownSet::ref, set -> set)));
    }
}
