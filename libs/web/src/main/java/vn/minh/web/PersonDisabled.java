package vn.minh.web;

import io.quarkus.security.ForbiddenException;

/** The token is sound, but its owner is let in no more. */
public final class PersonDisabled extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    public PersonDisabled() {
        super("the person is disabled");
    }
}
