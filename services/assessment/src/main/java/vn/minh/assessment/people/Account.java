package vn.minh.assessment.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the identity provider knows of somebody. Names are shown and never kept here.
 *
 * @param unit empty for an account that was never given one
 * @param roles of ours, those that follow from positions too
 */
public record Account(
        String id,
        String username,
        String name,
        @Nullable String email,
        String unit,
        boolean software,
        boolean enabled,
        Set<String> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** The roles that follow from no position. */
    Set<String> lettingIn() {
        return roles.stream()
                .filter(role -> software || !Offices.OF_POSITIONS.contains(role))
                .collect(toUnmodifiableSet());
    }
}
