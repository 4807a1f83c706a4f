package vn.minh.domain;

import java.util.Set;

/**
 * Who acts: an opaque id, the code of the unit she works for and her roles (see {@link Role}). Never a name: facts are
 * kept for ever.
 */
public record Actor(String id, String unit, Set<String> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean worksFor(String unitCode) {
        return unit.equals(unitCode);
    }
}
