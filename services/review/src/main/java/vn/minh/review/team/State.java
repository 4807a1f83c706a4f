package vn.minh.review.team;

import java.time.Instant;

/** Whether a team still reads. */
public sealed interface State {

    default Status status() {
        return switch (this) {
            case Founded _ -> Status.FOUNDED;
            case Dissolved _ -> Status.DISSOLVED;
        };
    }

    record Founded() implements State {

        public Founded change() {
            return this;
        }

        public Founded allot() {
            return this;
        }

        public Dissolved dissolve(String by, Instant at) {
            return new Dissolved(by, at);
        }
    }

    record Dissolved(String by, Instant at) implements State {}
}
