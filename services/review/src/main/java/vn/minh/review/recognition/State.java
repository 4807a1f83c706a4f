package vn.minh.review.recognition;

import java.time.Instant;

/** Where a recognition stands. */
public sealed interface State {

    default Status status() {
        return switch (this) {
            case Recognised _ -> Status.RECOGNISED;
        };
    }

    /** @param by the head of the authority who signed the act */
    record Recognised(String by, Instant at) implements State {}
}
