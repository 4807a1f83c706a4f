package vn.minh.publication.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.grading.Range;
import vn.minh.publication.register.GroupResult;
import vn.minh.publication.register.RegisterEntry;

class ReasonsTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Range TOP = new Range(new BigDecimal("75"), false, HUNDRED, true);

    @Test
    void pointsExplainALevel() {
        var entry = entry(true, 3, group(3, true));

        var reasons = Reasons.of(entry);

        assertThat(reasons)
                .containsExactly(
                        "Nhóm 1 được 76,25 điểm, trong khoảng trên 75 điểm, nên đạt mức 3.",
                        "Mức của trường là mức thấp nhất trong các nhóm tiêu chí: mức 3 – Đáp ứng tốt.");
    }

    @Test
    void aMandatoryCriterionNotMetExplainsALevelBelowThePoints() {
        var entry = entry(true, 1, group(1, false));

        var reasons = Reasons.of(entry);

        assertThat(reasons.getFirst())
                .isEqualTo("Nhóm 1 được 76,25 điểm nhưng còn tiêu chí bắt buộc chưa đạt, nên chỉ xếp mức 1.");
    }

    @Test
    void nothingIsClaimedThatTheSetDoesNotSay() {
        var entry = entry(false, 2, new GroupResult("1", "Nhóm", new BigDecimal("40"), null, 2, true, null));

        var reasons = Reasons.of(entry);

        assertThat(reasons).containsExactly("Nhóm 1 được 40 điểm, xếp mức 2.");
    }

    private static GroupResult group(int level, boolean mandatoryMet) {
        return new GroupResult(
                "1",
                "Dạy, học",
                new BigDecimal("76.25"),
                HUNDRED,
                level,
                mandatoryMet,
                new GroupResult.ByPoints(3, TOP));
    }

    private static RegisterEntry entry(boolean lowestCounts, int level, GroupResult group) {
        return new RegisterEntry(
                UUID.randomUUID(),
                "HN-T1",
                "THCS Vĩnh Quỳnh",
                "2025-2026",
                new RegisterEntry.SetShown("4725", 1, "4725/QĐ-BGDĐT", "Bộ chỉ số"),
                true,
                level,
                List.of(group),
                lowestCounts,
                "HN-X",
                "UBND xã Đại Thanh",
                LocalDate.parse("2026-05-21"),
                "1/QĐ-UBND",
                "GCN-1",
                "XM1",
                Instant.EPOCH,
                null,
                null);
    }
}
