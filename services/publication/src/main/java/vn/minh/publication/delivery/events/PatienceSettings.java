package vn.minh.publication.delivery.events;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.publication.delivery.Patience;

/** Patience as the operator set it. */
class PatienceSettings {

    @Produces
    @Singleton
    Patience patience(
            @ConfigProperty(name = "minh.delivery.receipt-timeout") Duration receipt,
            @ConfigProperty(name = "minh.delivery.first-pause") Duration firstPause,
            @ConfigProperty(name = "minh.delivery.longest-pause") Duration longestPause,
            @ConfigProperty(name = "minh.delivery.attempts") int attempts) {
        return new Patience(receipt, firstPause, longestPause, attempts);
    }
}
