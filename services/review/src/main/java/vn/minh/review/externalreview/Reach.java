package vn.minh.review.externalreview;

import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/**
 * Which reviews a person may know of: equality of her unit's code with one of the three codes every review carries.
 * Everything outside looks absent.
 *
 * @param authority reviews of this authority
 * @param department reviews of this department's whole city
 * @param unit reviews of this unit's own dossiers
 */
public record Reach(
        @Nullable String authority,
        @Nullable String department,
        @Nullable String unit) {

    public static Reach of(Actor actor) {
        boolean reviews =
                actor.has(Role.REVIEWER) || actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD);
        boolean assesses = actor.has(Role.COUNCIL) || actor.has(Role.PRINCIPAL) || actor.has(Role.AUTHORITY_HEAD);
        return new Reach(
                reviews ? actor.unit() : null,
                actor.has(Role.DEPARTMENT_OFFICER) ? actor.unit() : null,
                assesses ? actor.unit() : null);
    }

    public boolean covers(String authorityCode, String departmentCode, String unitCode) {
        return reviews(authorityCode, departmentCode) || unitCode.equals(unit);
    }

    /** Whether she sees the review from the authority's side, drafts and all. */
    public boolean reviews(String authorityCode, String departmentCode) {
        return authorityCode.equals(authority) || departmentCode.equals(department);
    }
}
