package vn.minh.sound.thing.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.sound.thing.Thing;
import vn.minh.sound.thing.Things;

@ApplicationScoped
class PgThings implements Things {

    private final Mutiny.SessionFactory sessions;

    PgThings(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Thing> get(UUID id) {
        return sessions.withSession(session -> session.find(Thing.class, id));
    }

    @Override
    public Uni<Thing> save(Thing next) {
        return sessions.withTransaction(session -> session.merge(next));
    }
}
