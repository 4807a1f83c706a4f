package vn.minh.grading;

import static java.util.Objects.requireNonNull;

/**
 * The fact a derived item rests on: the share of an authority's units that were recognised at a level or above.
 *
 * @param ofSet code of the set by which they were recognised
 * @param atLeastLevel from 1
 */
public record Derivation(String ofSet, int atLeastLevel) {

    public Derivation {
        requireNonNull(ofSet, "ofSet");
    }
}
