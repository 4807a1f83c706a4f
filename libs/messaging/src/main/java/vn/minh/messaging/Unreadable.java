package vn.minh.messaging;

/** A message no reader of this build can make sense of: bad JSON, no sequence, a type of a newer writer. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why);
    }
}
