package vn.minh.broken.thing.store;

import jakarta.ws.rs.NotFoundException;

/** Decides what a missing row means over HTTP. */
public class StoreThatAnswersHttp {

    public String get() {
        throw new NotFoundException();
    }
}
