package vn.minh.sandbox.records;

import java.util.Optional;
import java.util.stream.Stream;

/** What became of a record here, and the type of the message that makes it so. */
public enum State {
    HELD("vn.minh.sector.record.updated.v1", "decidedOn"),
    WITHDRAWN("vn.minh.sector.record.withdrawn.v1", "withdrawnOn");

    private final String type;
    private final String day;

    State(String type, String day) {
        this.type = type;
        this.day = day;
    }

    /** The field that names the day of it. */
    public String day() {
        return day;
    }

    /** Empty for a type this database does not know. */
    static Optional<State> saidBy(String type) {
        return Stream.of(values()).filter(state -> state.type.equals(type)).findFirst();
    }
}
