package vn.minh.assessment.selfassessment;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejection.Stale;

/**
 * Why a contradiction that the checks found is none.
 *
 * @param check id of the finding
 * @param basis the answers it explains with their versions: when one changes, the explanation no longer stands
 * @param version its own, from 1; 0 before it was ever saved
 */
public record Explanation(String check, String text, String basis, String by, Instant at, long version) {

    public Explanation saved() {
        return new Explanation(check, text, basis, by, at, version + 1);
    }

    /** Both texts beside each other, for whoever was too late. */
    public Stale overtakenBy(@Nullable Explanation there) {
        return there == null
                ? new Stale(version, 0)
                : new Stale(version, there.version, Map.of("yours", text, "theirs", there.text));
    }
}
