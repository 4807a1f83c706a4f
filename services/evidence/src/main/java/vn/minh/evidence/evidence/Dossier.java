package vn.minh.evidence.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/**
 * An approved self-assessment: for whom what it seals may be read.
 *
 * @param id of the self-assessment
 * @param unit code of the unit that assessed itself
 * @param authority code of the authority responsible for its review now; absent when there is none
 * @param department code of the department of the unit's city
 * @param campaign the campaign it is of; absent for one that was approved before this was kept
 */
public record Dossier(
        UUID id,
        String unit,
        @Nullable String authority,
        String department,
        @Nullable UUID campaign) {

    /** Whether it is of her city. */
    public boolean isOverseenBy(Actor actor) {
        return actor.has(Role.DEPARTMENT_OFFICER) && actor.worksFor(department);
    }
}
