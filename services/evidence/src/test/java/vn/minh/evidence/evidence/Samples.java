package vn.minh.evidence.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/** Evidence and facts as tests need them. */
final class Samples {

    static final String OURS = "HN-THCS-VINH-QUYNH";
    static final String THEIRS = "HN-THCS-NGOC-HOI";
    static final String AUTHORITY = "HN-XA-DAI-THANH";
    static final String DEPARTMENT = "HN-SO-GDDT";
    static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    static final Actor COUNCIL = new Actor("a-1", OURS, Set.of(Role.COUNCIL));

    private Samples() {}

    /** A small content that begins as a PDF does; different text, different content. */
    static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text).getBytes(UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes)).hex();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Draft draft(byte[] bytes) {
        return new Draft(
                "Kế hoạch giáo dục nhà trường",
                "1.3",
                "Kế hoạch năm học.pdf",
                "application/pdf",
                (long) bytes.length,
                sha256(bytes),
                null,
                null,
                null);
    }

    static Evidence announced() {
        var checked = draft(pdf("any")).check(1000);
        return Evidence.announce(
                        new Evidence.Id(UUID.randomUUID()),
                        Viewer.ofAll(COUNCIL),
                        DEPARTMENT,
                        checked.description(),
                        checked.file(),
                        NOW)
                .next();
    }

    static SelfAssessmentApprovedV1 approved(
            UUID dossier, int round, @Nullable String authority, List<CitedEvidence> evidence) {
        return new SelfAssessmentApprovedV1(
                dossier,
                UUID.randomUUID(),
                new UnitRef(OURS, "THCS Vĩnh Quỳnh", UnitKind.LOWER_SECONDARY),
                DEPARTMENT,
                authority == null ? null : new UnitRef(authority, "UBND xã Đại Thanh", UnitKind.COMMUNE),
                "2026-2027",
                new IndicatorSetRef("QD-4725-2022", 1, "ab".repeat(32)),
                true,
                round,
                "cd".repeat(32),
                List.of(),
                evidence,
                new Result(List.of(), 3),
                List.of("a-1"),
                "a-2",
                "a-3",
                NOW);
    }
}
