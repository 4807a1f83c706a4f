package vn.minh.assessment.indicatorset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a version of a set stands; each state offers only the moves that are legal from it. */
public sealed interface SetState {

    enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    default Status status() {
        return switch (this) {
            case Draft _ -> Status.DRAFT;
            case Published _ -> Status.PUBLISHED;
            case Retired _ -> Status.RETIRED;
        };
    }

    /**
     * May still be written anew; nobody is graded by it.
     *
     * @param text canonical JSON
     * @param by who wrote it last
     */
    record Draft(String text, String by, Instant at) implements SetState {

        Draft rewrite(String newText, String writer, Instant now) {
            return new Draft(newText, writer, now);
        }

        Published publish(String publisher, Instant now) {
            return new Published(by, publisher, now);
        }
    }

    /**
     * Never changes again.
     *
     * @param draftedBy absent, like {@code by}, for what was published before drafts were
     */
    record Published(@Nullable String draftedBy, @Nullable String by, Instant at) implements SetState {

        Retired retire(String who, Instant now) {
            return new Retired(this, who, now);
        }
    }

    /** Read and graded by as long as a dossier pins it, but planned by nobody. */
    record Retired(Published published, String by, Instant at) implements SetState {}
}
