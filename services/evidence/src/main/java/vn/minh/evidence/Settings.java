package vn.minh.evidence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.evidence.evidence.Limits;

/** What an installation sets, as the rules want it. */
@Singleton
class Settings {

    @Produces
    @Singleton
    Limits limits(
            @ConfigProperty(name = "minh.evidence.largest-file") long largestFile,
            @ConfigProperty(name = "minh.evidence.large-from") long largeFrom,
            @ConfigProperty(name = "minh.evidence.part-size") long partSize,
            @ConfigProperty(name = "minh.evidence.upload-within") Duration uploadWithin,
            @ConfigProperty(name = "minh.evidence.download-within") Duration downloadWithin,
            @ConfigProperty(name = "minh.evidence.confirm-within") Duration confirmWithin,
            @ConfigProperty(name = "minh.evidence.answer-within") Duration answerWithin) {
        return new Limits(largestFile, largeFrom, partSize, uploadWithin, downloadWithin, confirmWithin, answerWithin);
    }
}
