package vn.minh.evidence.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a piece of evidence: every version ever stored, oldest first, and what may become the next.
 *
 * @param attempts announced so far, the first and refused ones too
 * @param replacement awaited; what is kept stands beside it
 * @param refusal of the latest replacement; absent when it was not refused
 */
public record Contents(
        EvidenceCode code,
        List<Version> versions,
        int attempts,
        @Nullable Attempt replacement,
        @Nullable Refusal refusal) {

    public Contents {
        versions = List.copyOf(versions);
    }

    static Contents first(
            EvidenceCode code, Attempt attempt, Original original, @Nullable Capture capture, Instant at) {
        return new Contents(code, List.of(new Version(1, attempt, original, at, capture)), 1, null, null);
    }

    public Version latest() {
        return versions.getLast();
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    Contents await(Content content, String by, Instant at) {
        var attempt = new Attempt(attempts + 1, content, by, at);
        return new Contents(code, versions, attempt.number(), attempt, null);
    }

    Contents add(Attempt awaited, Original original, @Nullable Capture capture, Instant at) {
        var more = new ArrayList<>(versions);
        more.add(new Version(latest().number() + 1, awaited, original, at, capture));
        return new Contents(code, more, attempts, null, null);
    }

    Contents refuse(Refusal refused) {
        return new Contents(code, versions, attempts, null, refused);
    }

    Contents lapse() {
        return new Contents(code, versions, attempts, null, null);
    }
}
