package vn.minh.publication.reconciliation;

import java.time.Duration;
import java.time.Instant;
import vn.minh.publication.delivery.Way;

/**
 * How long the other side's inventory is waited for.
 *
 * @param answer from a sector database
 * @param file from a person
 * @param pause between two questions over HTTP
 */
public record WaitingTimes(Duration answer, Duration file, Duration pause) {

    Instant until(Way way, Instant now) {
        return switch (way) {
            case TOPIC, HTTP -> now.plus(answer);
            case FILE -> now.plus(file);
        };
    }
}
