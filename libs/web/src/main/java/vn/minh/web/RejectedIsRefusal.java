package vn.minh.web;

import jakarta.inject.Singleton;
import vn.minh.domain.Rejected;
import vn.minh.observability.Refusals;

/** The house says no with one word; what breaks otherwise is a failure. */
@Singleton
class RejectedIsRefusal implements Refusals {

    @Override
    public boolean isRefusal(Throwable ended) {
        return ended instanceof Rejected;
    }
}
