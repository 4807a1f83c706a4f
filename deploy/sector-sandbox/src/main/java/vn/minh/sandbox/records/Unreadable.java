package vn.minh.sandbox.records;

/** A message that does not even say which revision of which record it is: nobody can be answered. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String why) {
        super(why, null, false, false);
    }
}
