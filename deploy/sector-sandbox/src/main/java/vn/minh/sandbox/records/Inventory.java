package vn.minh.sandbox.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stood here at one moment, so that the other side can see what differs. */
public record Inventory(String id, Scope scope, Instant takenAt, List<Sum> sums, List<Line> lines) {

    private static final int LINES_OF_A_PART = 500;

    /** Whose records: one city, one set, one school year. */
    public record Scope(String department, String setCode, String schoolYear) {}

    /**
     * @param authority absent: of all records that name none
     * @param count held and withdrawn
     * @param sha256 of its lines, in the order of their keys
     */
    public record Sum(@Nullable String authority, int count, String sha256) {}

    /** @param sha256 the record's fingerprint */
    public record Line(String recordKey, @Nullable String authority, int revision, State state, String sha256) {

        private String summed() {
            return recordKey + " " + sha256 + "\n";
        }
    }

    /** So much of it as one message carries, in its words on the wire. */
    public record Part(
            String inventoryId,
            String department,
            String setCode,
            String schoolYear,
            int part,
            int parts,
            List<Sum> sums,
            List<Line> lines,
            Instant takenAt) {}

    static Inventory of(String id, Scope scope, Instant takenAt, List<Standing> standing) {
        var lines = standing.stream()
                .sorted(Standing.BY_KEY)
                .map(one -> new Line(one.recordKey(), one.authority(), one.revision(), one.state(), one.fingerprint()))
                .toList();
        return new Inventory(id, scope, takenAt, sums(lines), lines);
    }

    /** One at least: nothing held is an answer too. */
    public List<Part> parts() {
        int count = Math.max(1, Math.ceilDiv(lines.size(), LINES_OF_A_PART));
        var parts = new ArrayList<Part>();
        for (int part = 1; part <= count; part++) {
            int from = (part - 1) * LINES_OF_A_PART;
            int to = Math.min(lines.size(), from + LINES_OF_A_PART);
            parts.add(part(part, count, lines.subList(from, to)));
        }
        return parts;
    }

    private Part part(int part, int count, List<Line> some) {
        return new Part(
                id, scope.department, scope.setCode, scope.schoolYear, part, count, sums, List.copyOf(some), takenAt);
    }

    private static List<Sum> sums(List<Line> lines) {
        Map<Optional<String>, List<Line>> byAuthority =
                lines.stream().collect(Collectors.groupingBy(line -> Optional.ofNullable(line.authority)));
        return byAuthority.entrySet().stream()
                .map(entry -> sum(entry.getKey().orElse(null), entry.getValue()))
                .sorted(Comparator.comparing(Sum::authority, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Sum sum(@Nullable String authority, List<Line> lines) {
        return new Sum(
                authority,
                lines.size(),
                Sha256.of(lines.stream().map(Line::summed).collect(Collectors.joining())));
    }
}
