package vn.minh.portal.evidence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the store takes.
 *
 * @param largestFile bytes
 * @param largeFrom from how many bytes a file goes in parts
 */
public record UploadLimits(
        long largestFile,
        @Nullable Long largeFrom,
        @Nullable List<String> mediaTypes,
        @Nullable List<String> extensions) {

    public String largest() {
        return Named.weight(largestFile);
    }

    public String large() {
        return Named.weight(largeFrom);
    }

    /** {@code PDF, DOCX, JPG}. */
    public String kinds() {
        return String.join(
                ", ",
                Objects.requireNonNullElse(extensions, List.<String>of()).stream()
                        .map(UploadLimits::bare)
                        .map(name -> name.toUpperCase(java.util.Locale.ROOT))
                        .toList());
    }

    /** As an input of files takes it. */
    public String accept() {
        return String.join(
                ",",
                java.util.stream.Stream.concat(
                                Objects.requireNonNullElse(mediaTypes, List.<String>of()).stream(),
                                Objects.requireNonNullElse(extensions, List.<String>of()).stream()
                                        .map(name -> "." + bare(name)))
                        .toList());
    }

    private static String bare(String extension) {
        return extension.startsWith(".") ? extension.substring(1) : extension;
    }
}
