package vn.minh.review.appeal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.review.appeal.Hands;
import vn.minh.review.appeal.KnownHands;
import vn.minh.review.externalreview.ExternalReview;

/** Who moved a review stands beside each of its facts in the log that nobody can change. */
@ApplicationScoped
class PgKnownHands implements KnownHands {

    /** Whoever only gave the dossier to a team, or let data move it, judged nothing. */
    private static final String MOVED = """
            select distinct actor from event_log
            where topic = :topic and subject = :review and actor is not null
              and type not in ('vn.minh.review.external-review.opened.v1',
                               'vn.minh.review.external-review.allotted.v1',
                               'vn.minh.review.external-review.handed-over.v1',
                               'vn.minh.review.external-review.resubmitted.v1',
                               'vn.minh.review.external-review.supplement-lapsed.v1',
                               'vn.minh.review.external-review.proposal-commented.v1')""";

    private static final String SIGNED = "select recognisedBy from RecognitionRow where review = :review";

    private final Mutiny.SessionFactory sessions;

    PgKnownHands(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Hands> in(ExternalReview review) {
        var id = review.id().value();
        return sessions.withSession(session -> moved(session, id)
                .chain(movers -> session.createSelectionQuery(SIGNED, String.class)
                        .setParameter("review", id)
                        .getResultList()
                        .map(signers ->
                                new Hands(review.authors(), reviewers(review, movers), new HashSet<>(signers)))));
    }

    private static Uni<List<String>> moved(Mutiny.Session session, UUID review) {
        return session.createNativeQuery(MOVED, String.class)
                .setParameter("topic", ExternalReviewEvent.TOPIC)
                .setParameter("review", review.toString())
                .getResultList();
    }

    private static Set<String> reviewers(ExternalReview review, List<String> movers) {
        var all = new HashSet<>(review.work().by());
        all.addAll(movers);
        if (review.state().holder() != null) {
            all.add(review.state().holder());
        }
        return all;
    }
}
