package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What a council's signature names. It is held: no clean-up drops it. */
public interface SignedCitations {

    Uni<Void> hold(UUID selfAssessmentId, int round, Manifest manifest);
}
