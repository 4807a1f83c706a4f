package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.Flaw.DAMAGED;
import static vn.minh.evidence.inspection.Flaw.ENCRYPTED;
import static vn.minh.evidence.inspection.Flaw.EXPANDS_TOO_FAR;
import static vn.minh.evidence.inspection.Flaw.MIXED;
import static vn.minh.evidence.inspection.Flaw.UNSAFE_ARCHIVE;
import static vn.minh.evidence.inspection.Flaw.WRONG_TYPE;
import static vn.minh.evidence.inspection.store.Offices.docx;
import static vn.minh.evidence.inspection.store.Offices.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** Archives that lie, burst, or are no Office document at all. */
final class HostileArchives {

    private static final byte[] DOCX = docx().bytes();

    private final List<Piece> pieces = new ArrayList<>();

    static List<Piece> all() {
        var it = new HostileArchives();
        it.bombs();
        it.names();
        it.lies();
        it.others();
        return it.pieces;
    }

    private void bombs() {
        var zeros = Zips.Entry.of("word/media/a.emf", new byte[16 << 20]);
        add("a part of zeros", docx().with(zeros).bytes(), EXPANDS_TOO_FAR);
        add("a part that says it is small", docx().with(zeros.said(10)).bytes(), EXPANDS_TOO_FAR);
        add(
                "a bomb in the workbook of a chart",
                docx().charted(xlsx().with(zeros).bytes()).bytes(),
                EXPANDS_TOO_FAR);
        add(
                "a bomb in the list of types",
                Zips.of(List.of(Zips.Entry.of("[Content_Types].xml", spaces()))),
                EXPANDS_TOO_FAR);
        var many = docx();
        var entries = new ArrayList<>(many.entries());
        for (int i = 0; i < 2_100; i++) {
            entries.add(new Zips.Entry("word/" + i, "word/" + i, new byte[0], 0, 0, 0, 0, new byte[0]));
        }
        add("thousands of parts", Zips.of(entries), EXPANDS_TOO_FAR);
    }

    private void names() {
        add("a name that leaves the folder", docx().with("../../a.xml", "x").bytes(), UNSAFE_ARCHIVE);
        add(
                "a name that leaves the folder later",
                docx().with("word/../../a.xml", "x").bytes(),
                UNSAFE_ARCHIVE);
        add("a name from the root", docx().with("/etc/passwd", "x").bytes(), UNSAFE_ARCHIVE);
        add("a name with a drive", docx().with("c:a.xml", "x").bytes(), UNSAFE_ARCHIVE);
        add("a name of Windows", docx().with("word\\..\\a.xml", "x").bytes(), UNSAFE_ARCHIVE);
        add("a name with a zero", docx().with("word/a.xml\u0000.png", "x").bytes(), UNSAFE_ARCHIVE);
        add("the same name twice", docx().with("word/document.xml", "other").bytes(), UNSAFE_ARCHIVE);
        add(
                "the same name in capitals",
                docx().with("WORD/DOCUMENT.XML", "other").bytes(),
                UNSAFE_ARCHIVE);
    }

    private void lies() {
        var part = Zips.Entry.of("word/a.xml", Raw.of("<a/>"));
        add("a part with two names", docx().with(part.local("word/b.xml")).bytes(), UNSAFE_ARCHIVE);
        add("a part that says it is larger", docx().with(part.said(400)).bytes(), UNSAFE_ARCHIVE);
        add("a part packed in a rare way", docx().with(part.method(14)).bytes(), UNSAFE_ARCHIVE);
        add("a locked part", docx().with(part.flags(1)).bytes(), ENCRYPTED);
        add("a part with a wrong sum", docx().with(part.crc(7)).bytes(), DAMAGED);
        add(
                "a file between the parts",
                docx().with(part.gap("MZ" + "x".repeat(100))).bytes(),
                UNSAFE_ARCHIVE);
        add("two parts in one place", overlapping(), UNSAFE_ARCHIVE);
        add("a file before the archive", Raw.join(Raw.of("GIF89a"), DOCX), WRONG_TYPE);
        add("a page of HTML behind the archive", Raw.join(DOCX, Raw.of("<html></html>")), MIXED);
        add("a comment", Zips.commented(DOCX, "<script>"), MIXED);
        add("a second archive behind it", Raw.join(DOCX, DOCX), UNSAFE_ARCHIVE);
        add("cut in half", Raw.half(DOCX), DAMAGED);
        add("without its links", Zips.of(List.of(docx().entries().getFirst())), DAMAGED);
    }

    private void others() {
        add("a plain archive", Zips.of("a.txt", "a"), WRONG_TYPE);
        add(
                "a program of Java",
                Zips.of("META-INF/MANIFEST.MF", "Main-Class: A\n", "A.class", "\u00ca\u00fe\u00ba\u00be"),
                WRONG_TYPE);
        add("a text of LibreOffice", Zips.of("mimetype", "application/vnd.oasis.opendocument.text"), WRONG_TYPE);
        add("a workbook declared as a text", xlsx().bytes(), WRONG_TYPE);
        add(
                "a show declared as a text",
                Offices.of(
                                MediaType.DOCX,
                                Offices.SLIDES.replace("presentation.main", "slideshow.main"),
                                "ppt/a.xml",
                                "")
                        .bytes(),
                WRONG_TYPE);
        add("a page of HTML", "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8), WRONG_TYPE);
        add("a text with a heading of RTF", Raw.of("{\\rtf1 x}"), WRONG_TYPE);
    }

    private static byte[] spaces() {
        var types = new byte[16 << 20];
        java.util.Arrays.fill(types, (byte) ' ');
        types[0] = '<';
        types[1] = 'a';
        return types;
    }

    /** The last entry of the directory points at the first part. */
    private static byte[] overlapping() {
        var text = new String(docx().with("word/a.xml", "<a/>").bytes(), StandardCharsets.ISO_8859_1);
        var bytes = Raw.of(text.replace("word/a.xml", "word/b.xml"));
        int entry = text.lastIndexOf("PK\u0001\u0002");
        for (int i = 42; i < 46; i++) {
            bytes[entry + i] = 0;
        }
        return bytes;
    }

    private void add(String name, byte[] bytes, Flaw flaw) {
        pieces.add(Piece.hostile("archive: " + name, MediaType.DOCX, bytes, flaw));
    }
}
