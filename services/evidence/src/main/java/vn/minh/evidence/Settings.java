package vn.minh.evidence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.evidence.evidence.Limits;
import vn.minh.evidence.inspection.InspectionLimits;
import vn.minh.evidence.keeping.Keeping;

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

    @Produces
    @Singleton
    Keeping keeping(
            @ConfigProperty(name = "minh.evidence.keep-untouched") Duration untouched,
            @ConfigProperty(name = "minh.evidence.uncited-within") Duration uncitedWithin,
            @ConfigProperty(name = "minh.evidence.recall-within") Duration recallWithin,
            @ConfigProperty(name = "minh.evidence.check-pace") long checkPace) {
        return new Keeping(untouched, uncitedWithin, recallWithin, checkPace);
    }

    @Produces
    @Singleton
    InspectionLimits inspectionLimits(
            @ConfigProperty(name = "minh.evidence.inspection.within") Duration within,
            @ConfigProperty(name = "minh.evidence.inspection.pixels") long pixels,
            InspectionLimits.Archive archive,
            InspectionLimits.Pdf pdf) {
        return new InspectionLimits(within, pixels, archive, pdf);
    }

    @Produces
    @Singleton
    InspectionLimits.Archive archiveLimits(
            @ConfigProperty(name = "minh.evidence.inspection.archive.entries") int entries,
            @ConfigProperty(name = "minh.evidence.inspection.archive.expanded") long expanded,
            @ConfigProperty(name = "minh.evidence.inspection.archive.ratio") int ratio,
            @ConfigProperty(name = "minh.evidence.inspection.archive.freely") long freely) {
        return new InspectionLimits.Archive(entries, expanded, ratio, freely);
    }

    @Produces
    @Singleton
    InspectionLimits.Pdf pdfLimits(
            @ConfigProperty(name = "minh.evidence.inspection.pdf.objects") int objects,
            @ConfigProperty(name = "minh.evidence.inspection.pdf.structure") long structure) {
        return new InspectionLimits.Pdf(objects, structure);
    }
}
