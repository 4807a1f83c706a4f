package vn.minh.broken.thing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens at the root, to what was put into its field. */
@ApplicationScoped
class StrayListener {

    @Inject
    Rows rows;

    @Incoming("things")
    void on(String said) {}
}
