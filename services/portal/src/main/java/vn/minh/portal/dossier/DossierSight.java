package vn.minh.portal.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.delivery.DeliveryLine;
import vn.minh.portal.page.GroupCard;
import vn.minh.portal.page.Section;
import vn.minh.portal.page.Step;
import vn.minh.portal.review.Recognition;
import vn.minh.portal.review.ReviewLine;

/**
 * Everything the page of a dossier shows. What a service that is away would have said is absent, with an excuse.
 *
 * @param sheet absent while the set's text cannot be had
 * @param review absent before submission
 * @param excuses one sentence for each part that is missing
 */
public record DossierSight(
        Dossier dossier,
        @Nullable String setDecision,
        @Nullable DossierSheet sheet,
        List<GroupCard> groups,
        @Nullable ReviewLine review,
        @Nullable Recognition recognition,
        Section<DeliveryLine> deliveries,
        List<String> excuses) {

    public List<Step> steps() {
        if (recognition != null) {
            return Step.year(
                    deliveries.items().stream().anyMatch(DeliveryLine::isRecognitionAccepted)
                            ? Step.END
                            : Step.DELIVERING);
        }
        return Step.year(
                switch (dossier.status()) {
                    case "COUNCIL_SIGNED" -> Step.SIGNED;
                    case "APPROVED" ->
                        review != null && review.state().equals("CONCLUDED") ? Step.RECOGNISING : Step.REVIEWING;
                    default -> Step.ANSWERING;
                });
    }
}
