package vn.minh.broken.thing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.broken.thing.web.WebThatReadsTheStore;

/** A use case that knows its door. */
@ApplicationScoped
class AnswerByWeb {

    private final WebThatReadsTheStore door;

    AnswerByWeb(WebThatReadsTheStore door) {
        this.door = door;
    }

    String handle() {
        return door.get();
    }
}
