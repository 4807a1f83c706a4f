package vn.minh.evidence.evidence.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.minh.evidence.evidence.Limits;
import vn.minh.evidence.inspection.MediaType;

/**
 * What may be uploaded, to be shown before anybody does.
 *
 * @param largestFile bytes
 * @param largeFrom bytes; a file of this size or more is uploaded in parts
 * @param partSize bytes of each part but the last
 * @param extensions of file names, lower case, without a dot
 * @param uploadWithinSeconds how long an upload address is good for
 */
record LimitsView(
        long largestFile,
        long largeFrom,
        long partSize,
        List<String> mediaTypes,
        List<String> extensions,
        long uploadWithinSeconds) {

    static LimitsView of(Limits limits) {
        return new LimitsView(
                limits.largestFile(),
                limits.largeFrom(),
                limits.partSize(),
                uploads().map(MediaType::wireName).toList(),
                uploads().flatMap(LimitsView::extensions).toList(),
                limits.uploadWithin().toSeconds());
    }

    private static Stream<MediaType> uploads() {
        return Arrays.stream(MediaType.values()).filter(type -> !type.isPage());
    }

    /** A kind is called by its extension. */
    private static Stream<String> extensions(MediaType type) {
        var name = type.name().toLowerCase(Locale.ROOT);
        return type == MediaType.JPEG ? Stream.of("jpg", name) : Stream.of(name);
    }
}
