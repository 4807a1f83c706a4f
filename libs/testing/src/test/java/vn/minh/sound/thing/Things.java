package vn.minh.sound.thing;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** All things. */
public interface Things {

    Uni<Thing> get(UUID id);

    Uni<Thing> save(Thing next);
}
