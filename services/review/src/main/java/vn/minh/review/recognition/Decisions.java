package vn.minh.review.recognition;

import io.smallrye.mutiny.Uni;
import java.util.List;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.review.externalreview.Reach;

/** All decisions, as far as somebody may know of them; they are written by {@link Recognitions} with what they decide. */
public interface Decisions {

    /**
     * @param units on its annex, also those the reader may not know of
     * @param schoolYears of the recognitions it is about, in order
     */
    record Signed(Decision decision, int units, List<String> schoolYears) {

        public Signed {
            schoolYears = List.copyOf(schoolYears);
        }
    }

    /** The oldest first; one more than asked for when there is a next page. */
    Uni<List<Signed>> list(DecisionQuery query);

    /** Refuses as not found when it is absent or about nobody within her reach. */
    default Uni<Signed> within(Decision.Id id, Reach reach) {
        return list(DecisionQuery.one(id, reach))
                .map(found -> found.stream()
                        .findFirst()
                        .orElseThrow(() -> new Rejected(new NotFound("decision", id.toString()))));
    }

    /** What a decision recognised or took back, as far as it is within her reach, in the order of certificates. */
    Uni<List<Recognition>> annex(Decision.Id id, Reach reach);
}
