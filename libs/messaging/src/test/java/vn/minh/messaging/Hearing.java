package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.contracts.evidence.EvidenceAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceDescribedV1;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceReplacementAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceReplacementLapsedV1;
import vn.minh.contracts.evidence.EvidenceSealedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.contracts.evidence.LinkAnnouncedV1;
import vn.minh.contracts.evidence.LinkCheckedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.NotYet;

/** Writes down the effect of each fact. A unit it does not know yet makes it wait; a refusal makes it stop. */
@ApplicationScoped
class Hearing implements Reader<EvidenceEvent> {

    private final Transactions transactions;
    private final Inbox inbox;
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    Hearing(Transactions transactions, Inbox inbox) {
        this.transactions = transactions;
        this.inbox = inbox;
    }

    @Incoming("evidence")
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(name(), message);
    }

    @Override
    public String name() {
        return "trial.hearing";
    }

    @Override
    public Class<EvidenceEvent> events() {
        return EvidenceEvent.class;
    }

    @Override
    public Uni<?> handle(EvidenceEvent event) {
        return switch (event) {
            case EvidenceAnnouncedV1 announced -> write(event, "announced");
            case EvidenceStoredV1 stored -> known(stored.unit()).chain(() -> write(event, "stored"));
            case EvidenceSealedV1 sealed -> write(event, "sealed");
            case EvidenceRefusedV1 refused ->
                write(event, "refused").invoke(() -> {
                    throw new Rejected(new Conflict("refused", "Không hợp lệ.", "Bỏ qua."));
                });
            case EvidenceDroppedV1 _,
                    LinkAnnouncedV1 _,
                    EvidenceReplacementAnnouncedV1 _,
                    EvidenceReplacementLapsedV1 _,
                    EvidenceDescribedV1 _,
                    LinkCheckedV1 _ -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> write(EvidenceEvent event, String what) {
        return transactions.run(
                session -> session.createNativeQuery("insert into heard (subject, sequence) values (:subject, :what)")
                        .setParameter("subject", event.subject())
                        .setParameter("what", what)
                        .executeUpdate()
                        .replaceWithVoid());
    }

    /** How often it was asked whether the unit is known. */
    int asked(String unit) {
        return asked.getOrDefault(unit, 0);
    }

    private Uni<Void> known(String unit) {
        asked.merge(unit, 1, Integer::sum);
        return transactions.run(session -> session.createNativeQuery(
                        "select count(*) from known_unit where code = :code", Long.class)
                .setParameter("code", unit)
                .getSingleResult()
                .invoke(count -> {
                    if (count == 0) {
                        throw new Rejected(new NotYet("org-unit", unit));
                    }
                })
                .replaceWithVoid());
    }
}
