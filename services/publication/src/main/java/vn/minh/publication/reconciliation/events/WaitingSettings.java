package vn.minh.publication.reconciliation.events;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.publication.reconciliation.WaitingTimes;

/** Waiting times as the operator set them. */
class WaitingSettings {

    @Produces
    @Singleton
    WaitingTimes times(
            @ConfigProperty(name = "minh.reconciliation.patience") Duration answer,
            @ConfigProperty(name = "minh.reconciliation.file-patience") Duration file,
            @ConfigProperty(name = "minh.reconciliation.pause") Duration pause) {
        return new WaitingTimes(answer, file, pause);
    }
}
