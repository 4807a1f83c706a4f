package vn.minh.review.recognition;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Standing;

/** What may be done against recognitions; answered by the feature that keeps appeals. */
public interface Remedies {

    /**
     * @param until last day, Vietnam, on which the unit may appeal; absent where it may not at all
     * @param offered whether this person may appeal now
     * @param appeal the one against it that was not withdrawn
     */
    record Remedy(
            @Nullable LocalDate until,
            boolean offered,
            @Nullable UUID appeal) {

        public static final Remedy NONE = new Remedy(null, false, null);
    }

    /** By recognition. */
    Uni<Map<UUID, Remedy>> of(List<Recognition> recognitions, Standing standing);
}
