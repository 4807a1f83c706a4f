package vn.minh.portal.person;

/** Somebody who was let in and is so no more: her browser session ends with the page that says it. */
public final class LockedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LockedOut() {
        super("the person is disabled", null, false, false);
    }
}
