package vn.minh.sound.thing;

import java.math.BigDecimal;
import java.util.UUID;

/** A value with states and a rule, in plain Java. */
public record Thing(UUID id, State state, BigDecimal[] points) {

    /** Where it stands. */
    public sealed interface State {

        record Draft() implements State {}

        record Open(String by) implements State {}
    }

    public Thing open(String by) {
        return Names.known(by) ? new Thing(id, new State.Open(by), points) : this;
    }

    private static final class Names {

        static boolean known(String by) {
            return !by.isBlank();
        }
    }
}
