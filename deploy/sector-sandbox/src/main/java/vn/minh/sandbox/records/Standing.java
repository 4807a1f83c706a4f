package vn.minh.sandbox.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one record stands here, read from what is held of it, not from what was once sent: who changes it behind this
 * database's back changes its fingerprint. All texts as they stand in the body, empty where nothing stands.
 *
 * @param authority code of who recognised it or is responsible
 * @param level empty when withdrawn, as are groups and certificate
 * @param day it was decided or withdrawn
 */
public record Standing(
        String recordKey,
        @Nullable String authority,
        int revision,
        State state,
        String level,
        List<Group> groups,
        String decisionNumber,
        String certificateNumber,
        String day,
        boolean demonstration) {

    /** Keys in the order of their bytes. */
    static final Comparator<Standing> BY_KEY =
            (one, other) -> Arrays.compareUnsigned(one.recordKey.getBytes(UTF_8), other.recordKey.getBytes(UTF_8));

    /** @param points as on the wire */
    public record Group(String code, String points, String level) {

        private String line() {
            return code + "=" + points + "=" + level;
        }
    }

    /** Equal on both sides when both hold the same. */
    public String fingerprint() {
        var lines = Stream.of(
                        Stream.of(recordKey, Integer.toString(revision), state.name()),
                        state == State.HELD ? result() : Stream.of(decisionNumber),
                        Stream.of(day, Boolean.toString(demonstration)))
                .flatMap(part -> part)
                .toList();
        return Sha256.of(String.join("\n", lines));
    }

    private Stream<String> result() {
        return Stream.of(
                        Stream.of(level),
                        groups.stream()
                                .sorted(Comparator.comparing(Group::code))
                                .map(Group::line),
                        Stream.of(decisionNumber, certificateNumber))
                .flatMap(part -> part);
    }
}
