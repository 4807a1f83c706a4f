package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What units were recognised at before; answered by the feature that keeps recognitions. */
public interface EarlierLevels {

    /** Standing recognitions of the dossier's unit of earlier school years, by any version of its set. */
    Uni<List<EarlierLevel>> before(Dossier dossier);
}
