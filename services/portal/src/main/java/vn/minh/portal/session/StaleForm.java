package vn.minh.portal.session;

/** A form that was not opened in this session, or so long ago that its session has ended. */
public final class StaleForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleForm() {
        super("the form does not belong to this session", null, false, false);
    }
}
