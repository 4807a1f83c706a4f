package vn.minh.evidence.evidence.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.Published;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.domain.Actor;
import vn.minh.evidence.evidence.Confirmations;
import vn.minh.evidence.evidence.Evidence;

/** The event log knows who confirmed what. */
@ApplicationScoped
class PgConfirmations implements Confirmations {

    private static final String RECORDED = """
            select count(*) from event_log
            where topic = :topic and subject = :subject and sequence = :sequence and type in (:types) and actor = :actor""";
    private static final List<String> TYPES = Stream.of(EvidenceStoredV1.class, EvidenceRefusedV1.class)
            .map(fact -> fact.getAnnotation(Published.class).type())
            .toList();

    private final Mutiny.SessionFactory sessions;

    PgConfirmations(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Boolean> recorded(Evidence.Id id, long askedVersion, Actor actor) {
        return sessions.withSession(session -> session.createNativeQuery(RECORDED, Long.class)
                .setParameter("topic", EvidenceEvent.TOPIC)
                .setParameter("subject", id.value().toString())
                .setParameter("sequence", askedVersion + 1)
                .setParameter("types", TYPES)
                .setParameter("actor", actor.id())
                .getSingleResult()
                .map(found -> found > 0));
    }
}
