package vn.minh.evidence.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pieces of evidence of one unit put straight into the tables, in any state, quicker than by the way of the people. */
record Papers(Shelves shelves, String unit, String department) {

    static final String HASH = "c".repeat(64);
    static final UUID CAMPAIGN = UUID.fromString("0198c4a0-0000-7000-8000-000000000001");

    /** @param alsoFor another criterion it serves; absent for none */
    record Paper(String criterion, @Nullable String alsoFor, String by, boolean sensitive, String status) {

        static Paper of(String status) {
            return new Paper("1.3", null, "somebody", false, status);
        }

        /** It names persons. */
        Paper naming() {
            return new Paper(criterion, alsoFor, by, true, status);
        }

        Paper from(String person) {
            return new Paper(criterion, alsoFor, person, sensitive, status);
        }

        Paper forCriteria(String main, @Nullable String also) {
            return new Paper(main, also, by, sensitive, status);
        }

        private boolean isKept() {
            return List.of("STORED", "SEALED").contains(status);
        }

        private boolean isSettled() {
            return List.of("REFUSED", "DROPPED").contains(status);
        }
    }

    /** With as many versions as said. */
    UUID put(Paper paper, int versions) {
        var id = UUID.randomUUID();
        shelves.write("""
                insert into evidence (id, version, unit, department, announced_by, announced_at, title, criterion, also_for,
                    status, serial, settled_at, changed_at, sensitive)
                select '%s', 1, '%s', '%s', '%s', now(), 'Kế hoạch', '%s', array[%s]::varchar[], '%s', %s, %s, now(), %s
                from (select coalesce(max(serial), 0) + 1 as next from evidence where unit = '%s' and criterion = '%s') as s""".formatted(
                        id,
                        unit,
                        department,
                        paper.by(),
                        paper.criterion(),
                        paper.alsoFor() == null ? "" : "'" + paper.alsoFor() + "'",
                        paper.status(),
                        paper.isKept() ? "next" : "null",
                        paper.isSettled() ? "now()" : "null",
                        paper.sensitive(),
                        unit,
                        paper.criterion()));
        for (int number = 1; number <= Math.max(1, versions); number++) {
            attempt(id, number, paper);
        }
        return id;
    }

    /** A replacement that was announced and is not there yet. */
    void await(UUID id, int number) {
        attempt(id, number, Paper.of("ANNOUNCED"));
    }

    private void attempt(UUID id, int number, Paper paper) {
        var outcome = switch (paper.status()) {
            case "ANNOUNCED" -> "AWAITED";
            case "REFUSED" -> "REFUSED";
            case "DROPPED" -> "LAPSED";
            default -> "KEPT";
        };
        boolean isKept = outcome.equals("KEPT");
        shelves.write("""
                insert into attempt (evidence_id, number, kind, file_name, media_type, size, sha256, announced_by,
                    announced_at, outcome, settled_at, flaw, version, kept_name, kept_type, kept_size, kept_sha256)
                values ('%s', %d, 'FILE', 'v%2$d.pdf', 'application/pdf', 9, '%s', 'somebody', now(), '%s', %s, %s, %s)""".formatted(
                        id,
                        number,
                        HASH,
                        outcome,
                        outcome.equals("AWAITED") ? "null" : "now()",
                        outcome.equals("REFUSED") ? "'WRONG_SIZE'" : "null",
                        isKept
                                ? "%d, 'v%1$d.pdf', 'application/pdf', 9, '%s'".formatted(number, HASH)
                                : "null, null, null, null, null"));
    }

    /** A dossier for which an authority is responsible, in the one campaign there is. */
    UUID dossier(@Nullable String authority) {
        var id = UUID.randomUUID();
        shelves.write("insert into dossier values ('%s', '%s', %s, '%s', 'epoch', '%s')"
                .formatted(id, unit, authority == null ? "null" : "'" + authority + "'", department, CAMPAIGN));
        return id;
    }

    void seal(UUID piece, int version, UUID dossier, int round) {
        shelves.write("""
                insert into sealed_dossier (evidence_id, self_assessment_id, round, version, manifest_sha256, sealed_at, title)
                values ('%s', '%s', %d, %d, '%s', now(), 'Kế hoạch')""".formatted(piece, dossier, round, version, "0".repeat(64)));
    }
}
