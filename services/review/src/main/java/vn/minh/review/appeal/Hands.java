package vn.minh.review.appeal;

import java.util.Set;

/**
 * Everybody who had a hand in a dossier, its review or its recognition, in any round: none of them looks again.
 *
 * @param authors who answered, signed or approved
 * @param reviewers who held, recorded, read second, settled, requested, proposed or concluded
 * @param recognisers who signed an act about it
 */
public record Hands(Set<String> authors, Set<String> reviewers, Set<String> recognisers) {

    public Hands {
        authors = Set.copyOf(authors);
        reviewers = Set.copyOf(reviewers);
        recognisers = Set.copyOf(recognisers);
    }
}
