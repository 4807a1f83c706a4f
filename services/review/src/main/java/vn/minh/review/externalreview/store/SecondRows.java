package vn.minh.review.externalreview.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.Findings;
import vn.minh.review.externalreview.Scrutiny;
import vn.minh.review.externalreview.SecondRead;

/** The rows of a second reading; most reviews have none. */
@ApplicationScoped
class SecondRows {

    Uni<SecondRead> of(Mutiny.Session session, UUID review, Scrutiny scrutiny) {
        return session.find(SecondReadingRow.class, review)
                .chain(row -> row == null
                        ? Uni.createFrom().item(unread(scrutiny))
                        : findings(session, review)
                                .map(rows -> row.toDomain(
                                        scrutiny,
                                        Findings.of(rows.stream()
                                                .map(SecondFindingRow::toDomain)
                                                .toList()))));
    }

    Uni<Void> saved(Mutiny.Session session, UUID review, SecondRead second) {
        return session.find(SecondReadingRow.class, review).chain(row -> {
            if (row == null) {
                return second.reader() == null
                        ? Uni.createFrom().voidItem()
                        : session.persist(SecondReadingRow.of(review, second))
                                .chain(() -> savedFindings(session, review, second.findings()));
            }
            row.take(second);
            return savedFindings(session, review, second.findings());
        });
    }

    private static Uni<Void> savedFindings(Mutiny.Session session, UUID review, Findings findings) {
        return findings(session, review).chain(rows -> {
            var known = rows.stream().collect(toMap(row -> row.item, row -> row));
            var added = new ArrayList<SecondFindingRow>();
            for (var finding : findings.byItem().values()) {
                var row = known.remove(finding.item());
                if (row == null) {
                    added.add(SecondFindingRow.of(review, finding));
                } else {
                    row.take(finding);
                }
            }
            return session.persistAll(added.toArray())
                    .chain(() -> session.removeAll(known.values().toArray()));
        });
    }

    private static SecondRead unread(Scrutiny scrutiny) {
        var none = SecondRead.NONE;
        return new SecondRead(
                scrutiny.anomalies(), scrutiny.sampled(), null, null, none.scope(), none.findings(), none.settled());
    }

    private static Uni<List<SecondFindingRow>> findings(Mutiny.Session session, UUID review) {
        return session.createSelectionQuery("from SecondFindingRow where review = :review", SecondFindingRow.class)
                .setParameter("review", review)
                .getResultList();
    }
}
