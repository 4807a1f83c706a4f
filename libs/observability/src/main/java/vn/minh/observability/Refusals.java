package vn.minh.observability;

/** Tells a no from a failure: whoever owns the words for a no says which they are. */
public interface Refusals {

    boolean isRefusal(Throwable ended);
}
