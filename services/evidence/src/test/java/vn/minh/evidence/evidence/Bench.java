package vn.minh.evidence.evidence;

import io.minio.RemoveObjectArgs;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.CitedEvidence;
import vn.minh.testing.Body;
import vn.minh.testing.Tokens;

/** What tests of other features need of this one: pieces in the store, and what is asked past the code under test. */
public final class Bench {

    public static final String OURS = Samples.OURS;
    public static final String THEIRS = Samples.THEIRS;
    public static final String AUTHORITY = Samples.AUTHORITY;
    public static final String DEPARTMENT = Samples.DEPARTMENT;

    private Bench() {}

    public static void knowTheSchools(Shelves shelves) {
        shelves.knowTheSchools();
    }

    public static byte[] pdf(String text) {
        return Samples.pdf(text);
    }

    public static String sha256(byte[] bytes) {
        return Samples.sha256(bytes);
    }

    /** Announced by our council, uploaded, confirmed, and cited for an item. */
    public static CitedEvidence stored(String item, String title, String fileName, byte[] bytes) {
        return stored(item, new Saying(title, fileName, null, null, null, null, null, false, false), bytes);
    }

    /** What a person says of a file, the shortest way. */
    public record Saying(
            String title,
            String fileName,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean stillValid,
            boolean sensitive) {}

    public static CitedEvidence stored(String item, Saying saying, byte[] bytes) {
        var announced = Desk.OURS.announced(new Draft(
                saying.title(),
                criterion(item),
                null,
                saying.issuer(),
                saying.number(),
                saying.date(),
                saying.from(),
                saying.to(),
                saying.stillValid(),
                saying.sensitive(),
                saying.fileName(),
                "application/pdf",
                (long) bytes.length,
                sha256(bytes),
                null));
        announced.upload(bytes);
        Desk.OURS.confirm(announced.id(), 1).statusCode(200);
        return cited(item, announced.id());
    }

    /** The next version of a piece, cited for an item. */
    public static CitedEvidence replaced(String item, UUID evidence, byte[] bytes) {
        var version = version(evidence);
        var answer = Desk.OURS.replace(evidence, version, Samples.file(bytes)).statusCode(201);
        Desk.announced(answer).upload(bytes);
        Desk.OURS.confirm(evidence, version + 1).statusCode(200);
        return cited(item, evidence);
    }

    private static long version(UUID evidence) {
        return Long.parseLong(Desk.OURS.read(evidence).extract().header("ETag").replace("\"", ""));
    }

    public static CitedEvidence cited(String item, UUID evidence) {
        var view = Body.of(Desk.OURS.read(evidence));
        return new CitedEvidence(
                item,
                evidence,
                view.path("code").asText(),
                view.path("version").asInt(),
                view.path("sha256").asText());
    }

    /** A piece as if it had been stored long ago: of any size, past the doors. */
    public static CitedEvidence shelved(Shelves shelves, String item, byte[] bytes) {
        var id = UUID.randomUUID();
        int serial = ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        var sha256 = sha256(bytes);
        put(shelves, sha256, bytes);
        shelves.write("""
                insert into evidence (id, version, unit, department, announced_by, announced_at, title, criterion,
                    status, serial, changed_at)
                values ('%1$s', 2, '%2$s', '%3$s', 'a', now(), 'Lớn', '%4$s', 'STORED', %5$d, now());
                insert into attempt (evidence_id, number, kind, file_name, media_type, size, sha256, announced_by,
                    announced_at, outcome, settled_at, version, kept_name, kept_type, kept_size, kept_sha256)
                values ('%1$s', 1, 'FILE', 'f.mp4', 'video/mp4', %6$d, '%7$s', 'a', now(), 'KEPT', now(), 1,
                    'f.mp4', 'video/mp4', %6$d, '%7$s')""".formatted(id, OURS, DEPARTMENT, criterion(item), serial, bytes.length, sha256));
        return new CitedEvidence(item, id, "MC." + criterion(item) + "." + serial, 1, sha256);
    }

    public static List<String> ask(Shelves shelves, String sql) {
        return shelves.ask(sql);
    }

    public static void put(Shelves shelves, String sha256, byte[] bytes) {
        shelves.put("minh-evidence", "sha256/" + sha256.substring(0, 2) + "/" + sha256, bytes);
    }

    public static void remove(Shelves shelves, String sha256) {
        try {
            shelves.store()
                    .removeObject(RemoveObjectArgs.builder()
                            .bucket("minh-evidence")
                            .object("sha256/" + sha256.substring(0, 2) + "/" + sha256)
                            .build());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static Tokens as(String unit, String... roles) {
        return Tokens.as("c-1").unit(unit).roles(roles);
    }

    private static String criterion(String item) {
        return item.substring(0, item.lastIndexOf('.'));
    }
}
