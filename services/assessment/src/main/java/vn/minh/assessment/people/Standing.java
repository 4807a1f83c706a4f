package vn.minh.assessment.people;

import java.util.Set;

/**
 * How an account has to be for its owner's work.
 *
 * @param granted roles it has
 * @param withdrawn roles that followed from positions that are over; other roles are left as they are
 */
public record Standing(boolean enabled, Set<String> granted, Set<String> withdrawn) {

    public Standing {
        granted = Set.copyOf(granted);
        withdrawn = Set.copyOf(withdrawn);
    }
}
