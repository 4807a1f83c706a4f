package vn.minh.review.externalreview.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Said;

/** The rows of what was said about a review; they are only added. */
@ApplicationScoped
class SaidRows {

    Uni<Said> of(Mutiny.Session session, UUID review) {
        return comments(session, review)
                .chain(comments -> minutes(session, review)
                        .map(minutes -> new Said(
                                comments.stream()
                                        .map(ProposalCommentRow::toDomain)
                                        .toList(),
                                minutes.stream().map(MinutesRow::toDomain).toList())));
    }

    Uni<Void> saved(Mutiny.Session session, ExternalReview next) {
        var said = next.work().said();
        if (said.equals(Said.NOTHING)) {
            return Uni.createFrom().voidItem();
        }
        var id = next.id().value();
        return comments(session, id)
                .chain(comments -> minutes(session, id)
                        .chain(minutes -> session.persistAll(added(id, said, comments.size(), minutes.size()))));
    }

    private static Object[] added(UUID review, Said said, int comments, int minutes) {
        return Stream.<Object>concat(
                        IntStream.range(comments, said.comments().size())
                                .mapToObj(i -> ProposalCommentRow.of(
                                        review, i + 1, said.comments().get(i))),
                        IntStream.range(minutes, said.minutes().size())
                                .mapToObj(i -> MinutesRow.of(
                                        review, i + 1, said.minutes().get(i))))
                .toArray();
    }

    private static Uni<List<ProposalCommentRow>> comments(Mutiny.Session session, UUID review) {
        return session.createSelectionQuery(
                        "from ProposalCommentRow where review = :review order by serial", ProposalCommentRow.class)
                .setParameter("review", review)
                .getResultList();
    }

    private static Uni<List<MinutesRow>> minutes(Mutiny.Session session, UUID review) {
        return session.createSelectionQuery("from MinutesRow where review = :review order by serial", MinutesRow.class)
                .setParameter("review", review)
                .getResultList();
    }
}
