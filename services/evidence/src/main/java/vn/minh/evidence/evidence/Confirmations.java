package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import vn.minh.domain.Actor;

/** What was confirmed before: a confirmation that is asked for again is answered, not done again. */
public interface Confirmations {

    /** Whether the confirmation she asked for at that version was recorded, as kept or as refused. */
    Uni<Boolean> recorded(Evidence.Id id, long askedVersion, Actor actor);
}
