package vn.minh.domain;

import static java.util.Objects.requireNonNull;

import vn.minh.contracts.Event;

/**
 * One step of an aggregate: its next state and the one fact that says so. Neither exists without the other.
 *
 * @param next the aggregate after the step, still carrying the version it was read at (0 = never stored)
 * @param event the fact, published under the version the store gives {@code next}
 */
public record Transition<A>(A next, Event event) {

    public Transition {
        requireNonNull(next);
        requireNonNull(event);
    }
}
