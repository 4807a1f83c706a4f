package vn.minh.evidence.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that may prove something, each known by its first bytes. */
public enum MediaType {
    PDF("application/pdf", at(0, "%PDF-")),
    JPEG("image/jpeg", at(0, "\u00ff\u00d8\u00ff")),
    PNG("image/png", at(0, "\u0089PNG\r\n\u001a\n")),
    WEBP("image/webp", at(0, "RIFF"), at(8, "WEBP")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", at(0, "PK\u0003\u0004")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", at(0, "PK\u0003\u0004")),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", at(0, "PK\u0003\u0004")),
    MP4("video/mp4", at(4, "ftyp"));

    /** How many first bytes are needed to recognise any of them. */
    public static final int HEAD = 16;

    /** What a person is told she may upload. */
    public static final String ALLOWED = "PDF, JPEG, PNG, WebP, DOCX, XLSX, PPTX, MP4";

    /** Bytes that must stand at an offset; one char is one byte. */
    private record Mark(int offset, String bytes) {

        boolean isIn(byte[] head) {
            int end = offset + bytes.length();
            return head.length >= end && new String(head, offset, bytes.length(), ISO_8859_1).equals(bytes);
        }
    }

    private final String name;
    private final Mark[] marks;

    MediaType(String name, Mark... marks) {
        this.name = name;
        this.marks = marks;
    }

    public static Optional<MediaType> of(String name) {
        return Stream.of(values()).filter(type -> type.name.equals(name)).findFirst();
    }

    /** As the wire names it, e.g. {@code application/pdf}. */
    public String wireName() {
        return name;
    }

    /** Whether a content that begins so may be of this kind. */
    public boolean begins(byte[] head) {
        return Arrays.stream(marks).allMatch(mark -> mark.isIn(head));
    }

    private static Mark at(int offset, String bytes) {
        return new Mark(offset, bytes);
    }
}
