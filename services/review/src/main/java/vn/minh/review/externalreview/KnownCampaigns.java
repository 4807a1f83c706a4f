package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import vn.minh.contracts.assessment.CampaignDates;
import vn.minh.contracts.assessment.CampaignPlannedV1;

/** The campaigns this service has heard of. Facts of one campaign come in their order. */
public interface KnownCampaigns {

    Uni<Void> learn(CampaignPlannedV1 planned);

    Uni<Void> redated(UUID campaign, CampaignDates dates);

    Uni<Void> framed(UUID campaign, String authority, CampaignDates dates);

    Uni<Optional<KnownCampaign>> find(UUID campaign);
}
