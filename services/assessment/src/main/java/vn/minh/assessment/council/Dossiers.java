package vn.minh.assessment.council;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The dossiers councils work on; self-assessment has them. */
public interface Dossiers {

    Uni<Dossier> get(UUID id);

    /** Until the end of the transaction nobody answers, signs or approves by the council as it was. */
    Uni<Dossier> hold(UUID id);
}
