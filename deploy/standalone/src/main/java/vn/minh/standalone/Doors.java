package vn.minh.standalone;

/** Where the parts of a platform answer, and as whom one comes in. */
public interface Doors {

    /** The address of a part that speaks HTTP, without a slash at its end. */
    String address(String part);

    /** An access token of a demonstration account. */
    String token(String account);
}
