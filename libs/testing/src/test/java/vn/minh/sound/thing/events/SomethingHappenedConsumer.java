package vn.minh.sound.thing.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.sound.thing.OpenThing;

@ApplicationScoped
class SomethingHappenedConsumer {

    private final OpenThing open;

    SomethingHappenedConsumer(OpenThing open) {
        this.open = open;
    }

    @Incoming("things")
    Uni<Void> on(UUID id) {
        return open.handle(new OpenThing.Command(id, "another service")).replaceWithVoid();
    }
}
