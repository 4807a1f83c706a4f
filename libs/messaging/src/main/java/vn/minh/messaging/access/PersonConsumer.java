package vn.minh.messaging.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.contracts.assessment.PersonDisabledV1;
import vn.minh.contracts.assessment.PersonEnabledV1;
import vn.minh.contracts.assessment.PersonEvent;
import vn.minh.contracts.assessment.PersonInvitedV1;
import vn.minh.contracts.assessment.PositionEndedV1;
import vn.minh.contracts.assessment.PositionGivenV1;
import vn.minh.messaging.Inbox;
import vn.minh.messaging.Reader;

/** Somebody was shut out or let in again. What she may do is not decided here. */
@ApplicationScoped
class PersonConsumer implements Reader<PersonEvent> {

    private final DisabledPersons disabled;
    private final Inbox inbox;
    private final String name;

    PersonConsumer(DisabledPersons disabled, Inbox inbox, @ConfigProperty(name = "minh.service") String service) {
        this.disabled = disabled;
        this.inbox = inbox;
        this.name = service + ".access";
    }

    @Incoming("access")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(name, message);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<PersonEvent> events() {
        return PersonEvent.class;
    }

    @Override
    public Uni<?> handle(PersonEvent event) {
        return switch (event) {
            case PersonDisabledV1 out -> disabled.disable(out.personId(), out.disabledAt());
            case PersonEnabledV1 in -> disabled.enable(in.personId());
            case PersonInvitedV1 _, PositionGivenV1 _, PositionEndedV1 _ ->
                Uni.createFrom().voidItem();
        };
    }
}
