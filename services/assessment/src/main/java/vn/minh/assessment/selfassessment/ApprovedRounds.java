package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.UnitRef;

/** What the units of a campaign last approved, read a page at a time: a city has thousands. */
public interface ApprovedRounds {

    /** The last approved round of a dossier. */
    record ApprovedRound(UUID dossier, UnitRef unit, Frozen frozen) {}

    /**
     * By unit.
     *
     * @param after code of the last unit of the page before; empty for the first page
     */
    Uni<List<ApprovedRound>> page(UUID campaign, String after, int most);
}
