package vn.minh.evidence.inspection.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import vn.minh.evidence.inspection.Flaw;

/** What no part of an Office document begins with, whatever it is called. */
final class PartHead {

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final List<String> ARCHIVES =
            List.of("PK\u0003\u0004", "Rar!\u001a\u0007", "7z\u00bc\u00af'\u001c", "BZh", "\u00fd7zXZ");
    private static final String GZIP = "\u001f\u008b";
    private static final List<String> PROGRAMS = List.of("MZ", "\u007fELF", "%PDF-", "{\\rtf");

    private PartHead() {}

    static void harmless(byte[] first, String name) {
        var head = new String(first, ISO_8859_1);
        FlawFound.unless(!head.startsWith(OLE), Flaw.EMBEDDED_OBJECT);
        FlawFound.unless(PROGRAMS.stream().noneMatch(head::startsWith), Flaw.EMBEDDED_OBJECT);
        boolean packedDrawing = name.endsWith(".emz") || name.endsWith(".wmz");
        boolean archive = ARCHIVES.stream().anyMatch(head::startsWith) || (head.startsWith(GZIP) && !packedDrawing);
        boolean document = name.contains("/embeddings/");
        FlawFound.unless(!archive, document ? Flaw.EMBEDDED_OBJECT : Flaw.NESTED_ARCHIVE);
    }
}
