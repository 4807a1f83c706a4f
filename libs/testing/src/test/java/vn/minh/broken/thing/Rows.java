package vn.minh.broken.thing;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** A port that shows what it is made of. */
interface Rows {

    Uni<Void> save(Mutiny.Session session);
}
