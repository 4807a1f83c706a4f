package vn.minh.portal.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A draw with names in place of codes.
 *
 * @param preview whether nothing is kept of it yet
 */
public record DrawSight(Draw draw, boolean preview, Map<UUID, String> teams, Map<String, String> schools) {

    public String teamOf(UUID id) {
        return teams.getOrDefault(id, id.toString());
    }

    public String schoolOf(String code) {
        return schools.getOrDefault(code, code);
    }

    public List<Draw.Lot> lotsOf(UUID team) {
        return draw.lots().stream().filter(lot -> lot.team().equals(team)).toList();
    }
}
