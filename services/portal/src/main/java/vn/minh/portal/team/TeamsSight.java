package vn.minh.portal.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Section;

/**
 * Everything the page of teams shows.
 *
 * @param runs whether she founds teams and draws schools
 * @param campaign that was chosen; absent: all, and no draw
 * @param names of units by their code
 */
public record TeamsSight(
        boolean runs,
        List<Campaign> campaigns,
        @Nullable UUID campaign,
        Section<Team> teams,
        List<Draw.Line> draws,
        Map<String, String> names) {

    public boolean isChosen(UUID one) {
        return one.equals(campaign);
    }

    /** The code where nobody knows the name. */
    public String nameOf(String unit) {
        return names.getOrDefault(unit, unit);
    }

    public String campaignOf(Team team) {
        return campaigns.stream()
                .filter(one -> one.id().equals(team.campaign()))
                .map(Campaign::title)
                .findFirst()
                .orElse("");
    }
}
