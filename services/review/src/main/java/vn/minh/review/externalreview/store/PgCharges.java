package vn.minh.review.externalreview.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.Event;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;
import vn.minh.review.externalreview.Charges;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.HandOver;
import vn.minh.review.externalreview.Unattended;

/** Reviews against assignments in one statement: who is compared with whom is decided as {@code Accountability} does. */
@ApplicationScoped
class PgCharges implements Charges {

    private static final String ACCOUNTABLE = """
            from external_review r
            left join lateral (
                select a.authority_code from known_assignment a
                where a.unit = r.unit_code and a.set_code = r.set_code
                  and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                order by a.valid_from desc, a.id desc limit 1) own on true
            left join lateral (
                select a.authority_code from known_assignment a
                where a.department = r.department and a.unit_kind = r.unit_kind and a.set_code = r.set_code
                  and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                order by a.valid_from desc, a.id desc limit 1) whole on true""";
    private static final String ASTRAY = "select r.id " + ACCOUNTABLE + """

            where coalesce(own.authority_code, whole.authority_code) <> r.authority_code
            order by r.opened_at, r.id""";
    private static final String UNATTENDED = """
            select r.id, r.unit_code, r.department, r.set_code, r.authority_code
            """ + ACCOUNTABLE + """

            where coalesce(own.authority_code, whole.authority_code) is null and r.status <> 'CONCLUDED'
            order by r.opened_at, r.id""";

    private final Mutiny.SessionFactory sessions;

    PgCharges(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<ExternalReview.Id>> astray(LocalDate day) {
        return sessions.withSession(session -> session.createNativeQuery(ASTRAY, UUID.class)
                .setParameter("day", day)
                .getResultList()
                .map(ids -> ids.stream().map(ExternalReview.Id::new).toList()));
    }

    @Override
    public Uni<List<Unattended>> unattended(LocalDate day) {
        return sessions.withSession(session -> session.createNativeQuery(UNATTENDED, Object[].class)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Unattended(
                                (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                        .toList()));
    }

    @Override
    public Uni<List<HandOver>> handOvers(ExternalReview.Id review) {
        return sessions.withSession(session -> rows(session, review.value())
                .map(rows -> rows.stream().map(HandOverRow::toDomain).toList()));
    }

    /** Every move that hands over is written down, with the move; the review's row keeps others out until then. */
    Uni<Void> kept(Mutiny.Session session, Event fact) {
        return fact instanceof ExternalReviewHandedOverV1 over
                ? rows(session, over.reviewId()).chain(known -> session.persist(HandOverRow.of(known.size() + 1, over)))
                : Uni.createFrom().voidItem();
    }

    private static Uni<List<HandOverRow>> rows(Mutiny.Session session, UUID review) {
        return session.createSelectionQuery(
                        "from HandOverRow where review = :review order by serial", HandOverRow.class)
                .setParameter("review", review)
                .getResultList();
    }
}
