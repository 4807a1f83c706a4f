package vn.minh.reporting.facts;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.CampaignOpenedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.contracts.assessment.SelfAssessmentOpenedV1;

/** Where facts are folded. Facts of different topics may come in any order. */
public interface Facts {

    Uni<Void> unit(OrgUnitRecordedV1 recorded);

    Uni<Void> planned(CampaignPlannedV1 planned);

    Uni<Void> opened(CampaignOpenedV1 opened);

    Uni<Void> opened(SelfAssessmentOpenedV1 opened);

    /** The first time counts. */
    Uni<Void> reached(UUID selfAssessment, Milestone milestone, Instant at);

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
}
