package vn.minh.portal.person;

import java.util.List;
import java.util.Set;

/**
 * Who looks at a page.
 *
 * @param id opaque actor id
 * @param name as the identity provider shows it; for her own eyes only
 * @param unit code of the unit she works for; empty when she was never given one
 * @param token her own access token, which every question to a service carries
 */
public record Person(String id, String name, String unit, Set<String> roles, String token) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean hasAny(String... some) {
        return List.of(some).stream().anyMatch(roles::contains);
    }

    public boolean belongs() {
        return !unit.isEmpty();
    }

    /** In the order in which a dossier meets them. */
    public List<String> roleWords() {
        return RoleWords.of(roles);
    }

    /** Whoever reads a log must not become the person. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
