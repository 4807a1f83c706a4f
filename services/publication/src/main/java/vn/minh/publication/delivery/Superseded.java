package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Recognitions whose place another took: the two stand on keys of their own and come in any order. */
public interface Superseded {

    /** Saying it again changes nothing. */
    Uni<Void> note(UUID recognition);

    Uni<Boolean> contains(UUID recognition);
}
