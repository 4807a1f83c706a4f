package vn.minh.evidence.evidence.store;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;
import vn.minh.evidence.evidence.Mandate;
import vn.minh.evidence.evidence.Mandate.Seat;
import vn.minh.evidence.evidence.Mandates;
import vn.minh.messaging.Transactions;

/** Seats in teams and on panels, in PostgreSQL. Both are told whole, so each telling takes the place of the one before. */
@ApplicationScoped
class PgMandates implements Mandates {

    private static final String LEAVE_TEAM = "delete from review_seat where team = :id";
    private static final String LEAVE_PANEL = "delete from appeal_seat where appeal = :id";
    private static final String SIT_IN_TEAM = """
            insert into review_seat (team, person, unit, authority, campaign, valid_from, valid_to)
            values (:team, :person, :unit, :authority, :campaign, :from, cast(cast(:to as text) as date))
            on conflict do nothing""";
    private static final String SIT_ON_PANEL = """
            insert into appeal_seat (appeal, person, self_assessment_id) values (:appeal, :person, :dossier)
            on conflict do nothing""";
    private static final String HERS = """
            select authority, campaign, unit, null from review_seat
            where person = :person and valid_from <= :day and (valid_to is null or valid_to >= :day)
            union all
            select null, null, null, self_assessment_id from appeal_seat where person = :person""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final InstantSource clock;

    PgMandates(Mutiny.SessionFactory sessions, Transactions transactions, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Uni<Void> seat(UUID team, String authority, UUID campaign, List<Sitting> sittings) {
        return instead(
                LEAVE_TEAM,
                team,
                sittings,
                (session, sitting) -> session.createNativeQuery(SIT_IN_TEAM)
                        .setParameter("team", team)
                        .setParameter("person", sitting.person())
                        .setParameter("unit", sitting.unit())
                        .setParameter("authority", authority)
                        .setParameter("campaign", campaign)
                        .setParameter("from", sitting.from())
                        .setParameter(
                                "to", sitting.to() == null ? null : sitting.to().toString())
                        .executeUpdate());
    }

    @Override
    public Uni<Void> dismiss(UUID team) {
        return transactions.run(session -> session.createNativeQuery(LEAVE_TEAM)
                .setParameter("id", team)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> empanel(UUID appeal, UUID dossier, List<String> persons) {
        return instead(
                LEAVE_PANEL,
                appeal,
                persons,
                (session, person) -> session.createNativeQuery(SIT_ON_PANEL)
                        .setParameter("appeal", appeal)
                        .setParameter("person", person)
                        .setParameter("dossier", dossier)
                        .executeUpdate());
    }

    private <A> Uni<Void> instead(String leave, UUID id, List<A> all, BiFunction<Mutiny.Session, A, Uni<Integer>> sit) {
        return transactions.run(session -> session.createNativeQuery(leave)
                .setParameter("id", id)
                .executeUpdate()
                .chain(() -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(one -> sit.apply(session, one))
                        .collect()
                        .last()
                        .replaceWithVoid()));
    }

    @Override
    public Uni<Mandate> of(Actor actor) {
        return sessions.withSession(session -> session.createNativeQuery(HERS, Object[].class)
                .setParameter("person", actor.id())
                .setParameter("day", Vietnam.dayOf(clock.instant()))
                .getResultList()
                .map(rows -> mandate(actor, rows)));
    }

    private static Mandate mandate(Actor actor, List<Object[]> rows) {
        return new Mandate(
                actor,
                rows.stream()
                        .filter(row -> row[0] != null)
                        .map(row -> new Seat((String) row[0], (UUID) row[1], (String) row[2]))
                        .collect(toSet()),
                rows.stream()
                        .filter(row -> row[3] != null)
                        .map(row -> (UUID) row[3])
                        .collect(toSet()));
    }
}
