package vn.minh.portal.page;

import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.portal.person.Person;

/**
 * What stands around every page.
 *
 * @param person absent on the front page of somebody who is not signed in
 * @param register address of the public register
 * @param demonstration whether something on the page is invented
 */
public record Frame(@Nullable Person person, @Nullable Notice notice, String register, boolean demonstration) {

    /** Whether she looks after a unit's evidence. */
    public boolean hasShelf() {
        return person != null && person.hasAny(Role.CONTRIBUTOR, Role.COUNCIL, Role.PRINCIPAL);
    }

    /** Who only gathers evidence sees no list of a whole dossier. */
    public boolean readsCatalogues() {
        return person != null
                && person.hasAny(
                        Role.COUNCIL,
                        Role.PRINCIPAL,
                        Role.AUTHORITY_OFFICER,
                        Role.AUTHORITY_HEAD,
                        Role.DEPARTMENT_OFFICER);
    }

    /** Whether she looks after review teams; who only sits in one finds it among her work. */
    public boolean readsTeams() {
        return person != null && person.hasAny(Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER);
    }

    /** Whether she signs what an authority recognises, or prepares it. */
    public boolean readsProposals() {
        return person != null && person.hasAny(Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD);
    }

    /** Whether decisions of an authority are among what she reads. */
    public boolean readsDecisions() {
        return readsTeams() || person != null && person.hasAny(Role.COUNCIL, Role.PRINCIPAL);
    }

    /** Whether she looks after what the sector database was told; a school sees its own on its dossier. */
    public boolean readsSector() {
        return readsTeams() || person != null && person.hasAny(Role.ADMINISTRATOR);
    }

    public Frame with(@Nullable Notice next) {
        return new Frame(person, next, register, demonstration);
    }

    public Frame showing(boolean isDemonstration) {
        return new Frame(person, notice, register, demonstration || isDemonstration);
    }
}
