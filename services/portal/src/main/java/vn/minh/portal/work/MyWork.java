package vn.minh.portal.work;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.dossier.Dossier;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Person;
import vn.minh.portal.report.CampaignReport;
import vn.minh.portal.review.ReviewLine;
import vn.minh.portal.team.Sitting;

/**
 * What waits for a person. A part that is none of her business is absent.
 *
 * @param schoolYear that the lists are narrowed to
 * @param dossiers of her own unit
 * @param seats that she holds in review teams today
 * @param queue of her authority or of her teams
 * @param campaigns with their counts
 */
public record MyWork(
        Person person,
        String unitName,
        @Nullable String schoolYear,
        List<Sitting> seats,
        @Nullable Section<Dossier> dossiers,
        @Nullable Section<ReviewLine> queue,
        @Nullable Section<CampaignReport> campaigns) {

    /** Whether something on the page is invented. */
    public boolean isDemonstration() {
        return any(dossiers, Dossier::demonstration)
                || any(queue, ReviewLine::demonstration)
                || any(campaigns, report -> report.campaign().demonstration());
    }

    private static <T> boolean any(@Nullable Section<T> section, Predicate<T> test) {
        return section != null && section.items().stream().anyMatch(test);
    }

    public boolean isNothing() {
        return dossiers == null && queue == null && campaigns == null;
    }
}
