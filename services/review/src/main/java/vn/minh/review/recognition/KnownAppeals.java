package vn.minh.review.recognition;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What appeals mean to the recognitions of a review; answered by the feature that keeps appeals. */
public interface KnownAppeals {

    /**
     * @param open whether one waits for its panel or for the panel's word
     * @param upheld the one that waits to be recognised, if one does
     * @param panel everybody who sat on a panel about the review
     */
    record Appealed(boolean open, @Nullable Upheld upheld, Set<String> panel) {

        public static final Appealed NEVER = new Appealed(false, null, Set.of());

        public Appealed {
            panel = Set.copyOf(panel);
        }
    }

    /** By review; a review nobody appealed about is left out. */
    Uni<Map<UUID, Appealed>> of(Set<UUID> reviews);
}
