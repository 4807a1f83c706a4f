package vn.minh.publication.delivery.sectordb;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.publication.delivery.Gate;

/** How the gates are kept, as the operator set it. */
class GateSettings {

    @Produces
    @Singleton
    Gate.Rules rules(
            @ConfigProperty(name = "minh.delivery.http.at-once") int atOnce,
            @ConfigProperty(name = "minh.delivery.http.failures") int failures,
            @ConfigProperty(name = "minh.delivery.http.pause") Duration pause,
            @ConfigProperty(name = "minh.delivery.http.longest-pause") Duration longest) {
        return new Gate.Rules(atOnce, failures, pause, longest);
    }
}
