package vn.minh.review.externalreview.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.messaging.Transactions;
import vn.minh.review.externalreview.KnownUnit;
import vn.minh.review.externalreview.KnownUnits;

@ApplicationScoped
class PgKnownUnits implements KnownUnits {

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgKnownUnits(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> learn(OrgUnitRecordedV1 recorded) {
        return transactions.run(
                session -> session.merge(KnownUnitRow.of(recorded)).chain(session::flush));
    }

    @Override
    public Uni<List<KnownUnit>> named(Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.withSession(session -> found(session.createSelectionQuery(
                                "from KnownUnitRow where code in (:codes) order by code", KnownUnitRow.class)
                        .setParameter("codes", codes)));
    }

    @Override
    public Uni<List<KnownUnit>> of(String department, Collection<UnitKind> kinds, LocalDate day) {
        return kinds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.withSession(session -> found(session.createSelectionQuery(
                                "from KnownUnitRow where department = :department and kind in (:kinds)"
                                        + " and validFrom <= :day and (validTo is null or validTo >= :day) order by code",
                                KnownUnitRow.class)
                        .setParameter("department", department)
                        .setParameter("kinds", kinds)
                        .setParameter("day", day)));
    }

    private static Uni<List<KnownUnit>> found(Mutiny.SelectionQuery<KnownUnitRow> query) {
        return query.getResultList()
                .map(rows -> rows.stream().map(KnownUnitRow::toDomain).toList());
    }
}
