package vn.minh.broken.thing.events;

import vn.minh.broken.thing.store.StoreThatAnswersHttp;

/** Stores what it heard by itself. */
class ConsumerThatWrites {

    String on(StoreThatAnswersHttp store) {
        return store.get();
    }
}
