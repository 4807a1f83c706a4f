package vn.minh.review.proposal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.review.externalreview.Circumstances;
import vn.minh.review.externalreview.KnownSet;
import vn.minh.review.externalreview.Move;
import vn.minh.review.externalreview.QueueEntry;
import vn.minh.review.externalreview.Rights;
import vn.minh.review.externalreview.Settled;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.State;
import vn.minh.review.recognition.KnownAppeals.Appealed;

/** What decides whether proposals may be recognised: the same answer that an act gives. */
record Weighing(Map<IndicatorSetRef, KnownSet> known, Map<UUID, Appealed> appealed, Standing standing, Instant now) {

    /** Nothing of what was handed over since the page was drawn. */
    Stream<Proposal> proposal(QueueEntry entry) {
        var review = entry.reviewed();
        if (!standing.actor().worksFor(review.authority().code())
                || !(review.state() instanceof State.Concluded concluded)) {
            return Stream.empty();
        }
        var appeals = appealed.getOrDefault(review.id().value(), Appealed.NEVER);
        boolean demonstrationSet =
                requireNonNull(known.get(review.dossier().set())).isDemonstration();
        var around = new Circumstances(now, Settled.NO, demonstrationSet, appeals.panel());
        var against = new Rights(review, standing, around).against(Move.RECOGNISE);
        return Stream.of(new Proposal(entry, concluded, appeals.upheld(), against));
    }
}
