package vn.minh.review.recognition.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.recognition.Register;

/** The table of registers. Its row lock is what makes numbers follow one another without a gap. */
@ApplicationScoped
class Books {

    private static final String OPEN = """
            insert into decision_register (authority, year, demonstration, last_decision, last_certificate)
            values (:authority, :year, :demonstration, 0, 0) on conflict do nothing""";
    private static final String LOCK = """
            select last_decision, last_certificate from decision_register
            where authority = :authority and year = :year and demonstration = :demonstration for update""";
    private static final String WRITE = """
            update decision_register set last_decision = :decision, last_certificate = :certificate
            where authority = :authority and year = :year and demonstration = :demonstration""";

    /** Opens the book if the year is new, and keeps others out until the transaction ends. */
    Uni<Register> lock(Mutiny.Session session, Register.Key key) {
        return on(session.createNativeQuery(OPEN), key)
                .executeUpdate()
                .chain(() ->
                        on(session.createNativeQuery(LOCK, Object[].class), key).getSingleResult())
                .map(row -> new Register(key, ((Number) row[0]).intValue(), ((Number) row[1]).intValue()));
    }

    Uni<Void> write(Mutiny.Session session, Register register) {
        return on(session.createNativeQuery(WRITE), register.key())
                .setParameter("decision", register.lastDecision())
                .setParameter("certificate", register.lastCertificate())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static <Q extends Mutiny.AbstractQuery> Q on(Q query, Register.Key key) {
        query.setParameter("authority", key.authority())
                .setParameter("year", key.year())
                .setParameter("demonstration", key.demonstration());
        return query;
    }
}
