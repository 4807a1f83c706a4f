package vn.minh.review.externalreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.assessment.CampaignDates;

/**
 * A campaign as assessment told it last.
 *
 * @param dates of the department; absent when the campaign was planned before dates were told
 * @param frames dates that authorities set for their own units, by the authority's code
 */
public record KnownCampaign(
        UUID id,
        String department,
        String title,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        List<UnitKind> unitKinds,
        @Nullable CampaignDates dates,
        Map<String, CampaignDates> frames) {

    public KnownCampaign {
        unitKinds = List.copyOf(unitKinds);
        frames = Map.copyOf(frames);
    }

    /** The last day of an authority's reviews: its own where it set one, yet never later than the department's. */
    public @Nullable LocalDate reviewClosesOn(String authority) {
        var frame = frames.get(authority);
        var whole = dates == null ? null : dates.reviewClosesOn();
        if (frame == null) {
            return whole;
        }
        return whole == null || frame.reviewClosesOn().isBefore(whole) ? frame.reviewClosesOn() : whole;
    }
}
