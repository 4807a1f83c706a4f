package vn.minh.reporting.facts;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.CampaignOpenedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.contracts.assessment.SelfAssessmentOpenedV1;
import vn.minh.contracts.publication.ReconciliationComparedV1;

/** Where facts are folded. Facts of different topics may come in any order. */
public interface Facts {

    Uni<Void> unit(OrgUnitRecordedV1 recorded);

    Uni<Void> planned(CampaignPlannedV1 planned);

    Uni<Void> opened(CampaignOpenedV1 opened);

    Uni<Void> opened(SelfAssessmentOpenedV1 opened);

    /** The first time counts. */
    Uni<Void> reached(UUID selfAssessment, Milestone milestone, Instant at);

    /** Whether its first approval came after its day, extensions counted. */
    Uni<Void> met(UUID selfAssessment, boolean late);

    /** Who is to review it, as its approval names them; once its review is open, review knows better. */
    Uni<Void> submittedTo(UUID selfAssessment, @Nullable String authority);

    /** Who is accountable for its review from now on. */
    Uni<Void> responsible(UUID selfAssessment, String authority);

    /** Whether the review waits for the unit's supplement. */
    Uni<Void> awaiting(UUID selfAssessment, boolean unit);

    /**
     * The superseding one of two recognitions stands, in whatever order they are heard.
     *
     * @param supersedes the recognition whose place it takes after an appeal; absent for a first one
     */
    Uni<Void> recognised(UUID selfAssessment, UUID recognition, @Nullable UUID supersedes, int level);

    /** The level counts no more, nor does the one it had replaced. */
    Uni<Void> revoked(UUID selfAssessment, UUID recognition);

    /** The sector database has the recognised result; of a revision that withdraws it, it has none. */
    Uni<Void> delivered(UUID selfAssessment, int revision, Instant at);

    /** From this revision on the recognised result is not to be in the sector database. */
    Uni<Void> withdrawn(UUID selfAssessment, int revision);

    /** The latest comparison stands, in whatever order they are heard. */
    Uni<Void> compared(ReconciliationComparedV1 compared);
}
