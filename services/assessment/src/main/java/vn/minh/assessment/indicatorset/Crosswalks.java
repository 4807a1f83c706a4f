package vn.minh.assessment.indicatorset;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.Mapping;

/** What was recorded of how versions follow from each other; written as a step of the later version. */
public interface Crosswalks {

    /** Who drew it, and when. */
    record Recorded(List<Mapping> mappings, String by, Instant at) {

        public Recorded {
            mappings = List.copyOf(mappings);
        }
    }

    Uni<Optional<Recorded>> find(IndicatorSetRef set, IndicatorSetRef from);
}
