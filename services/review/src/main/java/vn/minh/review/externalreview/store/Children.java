package vn.minh.review.externalreview.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Findings;
import vn.minh.review.externalreview.Said;
import vn.minh.review.externalreview.SecondRead;
import vn.minh.review.externalreview.SupplementRequest;
import vn.minh.review.externalreview.Work;

/** The rows that hang on a review. One statement after the other: a session does one thing at a time. */
@ApplicationScoped
class Children {

    private final SaidRows said;
    private final SecondRows seconds;

    Children(SaidRows said, SecondRows seconds) {
        this.said = said;
        this.seconds = seconds;
    }

    Uni<ExternalReview> of(Mutiny.Session session, ExternalReviewRow row) {
        return list(session, "from ReviewRoundRow where review = :review order by number", ReviewRoundRow.class, row.id)
                .chain(rounds -> findings(session, row.id)
                        .chain(findings -> requests(session, row.id)
                                .chain(requests -> said.of(session, row.id)
                                        .chain(said -> seconds.of(session, row.id, row.second.toDomain())
                                                .map(second -> row.toDomain(
                                                        rounds.stream()
                                                                .map(ReviewRoundRow::toDomain)
                                                                .toList(),
                                                        work(row, findings, requests, said, second)))))));
    }

    private static Work work(
            ExternalReviewRow row,
            List<FindingRow> findings,
            List<SupplementRequestRow> requests,
            Said said,
            SecondRead second) {
        return new Work(
                Findings.of(findings.stream().map(FindingRow::toDomain).toList()),
                requests.stream().map(SupplementRequestRow::toDomain).toList(),
                row.reviewers(),
                said,
                second);
    }

    /** Rounds and requests are only added; a finding is written again when it says something else. */
    Uni<Void> saved(Mutiny.Session session, int knownRounds, ExternalReview next) {
        var id = next.id().value();
        var rounds = next.rounds().stream()
                .filter(round -> round.number() > knownRounds)
                .map(round -> ReviewRoundRow.of(id, round))
                .toArray();
        return session.persistAll(rounds)
                .chain(() -> savedFindings(session, next))
                .chain(() -> savedRequests(session, next))
                .chain(() -> said.saved(session, next))
                .chain(() -> seconds.saved(session, id, next.work().second()));
    }

    private static Uni<Void> savedFindings(Mutiny.Session session, ExternalReview next) {
        var findings = next.work().findings().byItem();
        if (findings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return findings(session, next.id().value()).chain(rows -> {
            var known = rows.stream().collect(toMap(row -> row.item, row -> row));
            var added = new ArrayList<FindingRow>();
            for (var finding : findings.values()) {
                var row = known.get(finding.item());
                if (row == null) {
                    added.add(FindingRow.of(next.id().value(), finding));
                } else {
                    row.take(finding);
                }
            }
            return session.persistAll(added.toArray());
        });
    }

    private static Uni<Void> savedRequests(Mutiny.Session session, ExternalReview next) {
        var requests = next.work().requests();
        if (requests.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return requests(session, next.id().value())
                .chain(known -> session.persistAll(added(next.id().value(), requests, known.size())));
    }

    private static Object[] added(UUID review, List<SupplementRequest> requests, int known) {
        return requests.stream()
                .skip(known)
                .map(request -> SupplementRequestRow.of(review, requests.indexOf(request) + 1, request))
                .toArray();
    }

    private static Uni<List<FindingRow>> findings(Mutiny.Session session, UUID review) {
        return list(session, "from FindingRow where review = :review", FindingRow.class, review);
    }

    private static Uni<List<SupplementRequestRow>> requests(Mutiny.Session session, UUID review) {
        return list(
                session,
                "from SupplementRequestRow where review = :review order by serial",
                SupplementRequestRow.class,
                review);
    }

    private static <T> Uni<List<T>> list(Mutiny.Session session, String hql, Class<T> row, UUID review) {
        return session.createSelectionQuery(hql, row)
                .setParameter("review", review)
                .getResultList();
    }
}
