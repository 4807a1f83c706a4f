package vn.minh.portal.evidence;

import vn.minh.domain.Role;

/** Who has a shelf. */
public final class Shelf {

    /** Who puts pieces on their unit's shelf and looks through it. */
    static final String[] KEEPERS = {Role.CONTRIBUTOR, Role.COUNCIL, Role.PRINCIPAL};

    private Shelf() {}
}
