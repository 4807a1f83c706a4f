package vn.minh.assessment.council;

import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.CouncilMember;
import vn.minh.contracts.assessment.CouncilPost;

/**
 * A member of a council.
 *
 * @param person opaque id
 * @param name as it stands on the decision, for the minutes: it stays in the row and is in no event
 */
public record Member(
        String person, CouncilPost post, @Nullable String name) {

    /** Chair, vice chair and secretary see and answer everything, and sign for the council. */
    boolean leads() {
        return switch (post) {
            case CHAIR, VICE_CHAIR, SECRETARY -> true;
            case MEMBER -> false;
        };
    }

    CouncilMember toContract() {
        return new CouncilMember(person, post);
    }
}
