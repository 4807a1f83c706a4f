package vn.minh.portal.recognition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.portal.api.Refusal;

/**
 * A concluded review that waits to be recognised.
 *
 * @param appeal the upheld one that recognising it would carry out
 * @param moves {@code recognise} when this person may
 * @param problem why not, when she may not
 */
public record Proposal(
        UUID review,
        UnitRef unit,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        int level,
        List<Result.Group> groups,
        int round,
        Instant concludedAt,
        @Nullable UUID appeal,
        List<String> moves,
        @Nullable Refusal problem) {

    public boolean isReady() {
        return moves.contains("recognise");
    }
}
