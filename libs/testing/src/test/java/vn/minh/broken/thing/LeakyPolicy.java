package vn.minh.broken.thing;

import jakarta.ws.rs.core.UriInfo;

/** No record, but no bean either: rules in it are values. */
final class LeakyPolicy {

    private LeakyPolicy() {}

    static boolean allows(UriInfo address) {
        return address.getPath().isEmpty();
    }
}
