package vn.minh.publication.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.domain.Vietnam;

/**
 * A recognised level as everybody may know it. No person stands in it, not even as an opaque id.
 *
 * @param lowestCounts whether the level is the lowest of the groups
 * @param authority name of the body that recognised, as it was called on that day
 * @param decidedOn day in Vietnam
 * @param supersedes the recognition whose place it takes after an appeal; absent for a first one
 * @param revocation who took it back; absent while it stands
 */
public record RegisterEntry(
        UUID recognitionId,
        String unit,
        String unitName,
        String schoolYear,
        SetShown set,
        boolean demonstration,
        int level,
        List<GroupResult> groups,
        boolean lowestCounts,
        String authorityCode,
        String authority,
        LocalDate decidedOn,
        String decisionNumber,
        String certificateNumber,
        String verificationCode,
        Instant recognisedAt,
        @Nullable UUID supersedes,
        @Nullable Revocation revocation) {

    /** The set it was scored with, as a page names it. */
    public record SetShown(String code, int version, String decision, String title) {}

    static RegisterEntry of(LevelRecognisedV1 fact, KnownSet set) {
        return new RegisterEntry(
                fact.recognitionId(),
                fact.unit().code(),
                fact.unit().name(),
                fact.schoolYear(),
                new SetShown(set.code(), set.version(), set.decision(), set.title()),
                fact.demonstration(),
                fact.result().level(),
                set.explain(fact.result()),
                set.lowestCounts(),
                fact.authority().code(),
                fact.authority().name(),
                Vietnam.dayOf(fact.recognisedAt()),
                fact.decisionNumber(),
                fact.certificateNumber(),
                VerificationCode.plain(fact.verificationCode()),
                fact.recognisedAt(),
                fact.supersedes(),
                null);
    }

    public boolean isRevoked() {
        return revocation != null;
    }

    RegisterEntry revoked(Revocation by) {
        return new RegisterEntry(
                recognitionId,
                unit,
                unitName,
                schoolYear,
                set,
                demonstration,
                level,
                groups,
                lowestCounts,
                authorityCode,
                authority,
                decidedOn,
                decisionNumber,
                certificateNumber,
                verificationCode,
                recognisedAt,
                supersedes,
                by);
    }
}
