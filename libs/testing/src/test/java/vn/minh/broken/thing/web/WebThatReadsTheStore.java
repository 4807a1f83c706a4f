package vn.minh.broken.thing.web;

import jakarta.ws.rs.GET;
import vn.minh.broken.thing.store.StoreThatAnswersHttp;

/** Skips the use case, hides its method and asks nobody who he is. */
public class WebThatReadsTheStore {

    private final StoreThatAnswersHttp store;

    WebThatReadsTheStore(StoreThatAnswersHttp store) {
        this.store = store;
    }

    @GET
    String hidden() {
        return get();
    }

    public String get() {
        return store.toString();
    }
}
