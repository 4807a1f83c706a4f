package vn.minh.assessment.selfassessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Town;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelRevokedV1;

/** What review says when the level of one of a town's schools was recognised. */
final class RecognisedSchool {

    private static final String YEAR = "2026-2027";

    private RecognisedSchool() {}

    static LevelRecognisedV1 of(
            Town town, int school, int level, Instant at, UUID recognition, @Nullable UUID supersedes) {
        return new LevelRecognisedV1(
                recognition,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new UnitRef(town.schools().get(school), "Trường", UnitKind.LOWER_SECONDARY),
                town.department(),
                new UnitRef(town.commune(), "Xã", UnitKind.COMMUNE),
                YEAR,
                new IndicatorSetRef(town.set(), 1, "00"),
                true,
                1,
                new Result(List.of(), level),
                "1/QĐ",
                "1",
                "ABCD",
                "head",
                at,
                supersedes);
    }

    static LevelRevokedV1 revoked(Town town, int school, UUID recognition) {
        return new LevelRevokedV1(
                recognition,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new UnitRef(town.schools().get(school), "Trường", UnitKind.LOWER_SECONDARY),
                town.department(),
                new UnitRef(town.commune(), "Xã", UnitKind.COMMUNE),
                YEAR,
                new IndicatorSetRef(town.set(), 1, "00"),
                true,
                "2/QĐ",
                "1",
                "head",
                Instant.parse("2027-05-25T02:00:00Z"));
    }
}
