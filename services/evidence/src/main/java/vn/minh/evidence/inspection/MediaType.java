package vn.minh.evidence.inspection;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that may prove something, each known by its content. */
public enum MediaType {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    DOC("application/msword"),
    XLS("application/vnd.ms-excel"),
    PPT("application/vnd.ms-powerpoint"),
    MP4("video/mp4"),
    MOV("video/quicktime"),
    WEBM("video/webm"),
    /** How a linked page is kept; nobody uploads one. */
    HTML("text/html"),
    TEXT("text/plain");

    /** What a person is told she may upload. */
    public static final String ALLOWED = "PDF, JPEG, PNG, WebP, DOC, DOCX, XLS, XLSX, PPT, PPTX, MP4, MOV, WebM";

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** Of what may be uploaded. */
    public static Optional<MediaType> of(String name) {
        return kept(name).filter(type -> !type.isPage());
    }

    /** Of what may be kept. */
    public static Optional<MediaType> kept(String name) {
        return Stream.of(values()).filter(type -> type.name.equals(name)).findFirst();
    }

    /** Whether only a link brings it. A browser that shows one runs whatever stands in it. */
    public boolean isPage() {
        return this == HTML || this == TEXT;
    }

    /** As the wire names it, e.g. {@code application/pdf}. */
    public String wireName() {
        return name;
    }
}
