package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.Flaw.DAMAGED;
import static vn.minh.evidence.inspection.Flaw.ENCRYPTED;
import static vn.minh.evidence.inspection.Flaw.MIXED;
import static vn.minh.evidence.inspection.Flaw.TOO_COMPLEX;
import static vn.minh.evidence.inspection.Flaw.WRONG_TYPE;
import static vn.minh.evidence.inspection.store.Pdfs.catalogue;
import static vn.minh.evidence.inspection.store.Pdfs.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** PDFs that are locked, broken, two files at once, or larger than they look. */
final class BrokenPdfs {

    private static final byte[] PLAIN = Pdfs.PLAIN.bytes();
    private static final byte[] ZIP = Zips.of("a.txt", "a");

    private final List<Piece> pieces = new ArrayList<>();

    static List<Piece> all() {
        var it = new BrokenPdfs();
        it.locked();
        it.broken();
        it.mixed();
        it.bombs();
        return it.pieces;
    }

    private void locked() {
        add("locked with a password", locked("secret"), ENCRYPTED);
        add("locked against copying only", locked(""), ENCRYPTED);
    }

    private void broken() {
        add("cut in half", Raw.half(PLAIN), DAMAGED);
        add("nothing but a beginning and an end", Raw.of("%PDF-1.7\n%%EOF\n"), DAMAGED);
        add(
                "without pages",
                Raw.of(new String(PLAIN, StandardCharsets.ISO_8859_1)
                        .replace("/Kids [3 0 R] /Count 1", "/Kids [    ] /Count 0")),
                DAMAGED);
        add("arrays in arrays", catalogue("/X " + "[".repeat(5000) + "]".repeat(5000)), DAMAGED);
    }

    private void mixed() {
        add("an archive behind it", Raw.join(PLAIN, ZIP), MIXED);
        add("an archive whose comment is its end", Raw.join(PLAIN, Zips.commented(ZIP, "\n%%EOF\n")), MIXED);
        add("a page of HTML behind it", Raw.join(PLAIN, Raw.of("<html><script>x</script></html>")), MIXED);
        add("a program behind it", Raw.join(PLAIN, Raw.of("MZ\u0090\u0000" + "x".repeat(9000))), MIXED);
        add(
                "a page of HTML in its first comment",
                Raw.join(Raw.of("%PDF-1.7 <html><script>x()</script>\n"), PLAIN),
                MIXED);
        add("a second PDF within the first bytes", Raw.join(Raw.of("%PDF-1.4\n"), PLAIN), MIXED);
        add("a page of HTML before it", Raw.join(Raw.of("<html><script>x()</script></html>\n"), PLAIN), WRONG_TYPE);
        add("a program before it", Raw.join(Raw.of("MZ\u0090\u0000\u0003\n"), PLAIN), WRONG_TYPE);
        add("a script before it", Raw.join(Raw.of("/*"), PLAIN, Raw.of("*/alert(1)")), WRONG_TYPE);
    }

    private void bombs() {
        var zeros = new byte[40 << 20];
        var text = text(Raw.deflated(zeros, false));
        add(
                "a stream of objects that expands without end",
                catalogue("", stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", text)),
                TOO_COMPLEX);
        add(
                "a bomb under another name",
                catalogue("", stream("/N 1 /F#69rst 4 /Filter [/Fl#61teDecode]", text)),
                TOO_COMPLEX);
        add(
                "a bomb behind a comment",
                catalogue(
                        "", stream("/N 1 /First 4 /Filter /FlateDecode", text).replace(">>\nstream", ">> % x\nstream")),
                TOO_COMPLEX);
        add(
                "objects packed twice",
                catalogue("", stream("/N 1 /First 4 /Filter [/FlateDecode /FlateDecode]", "xx")),
                TOO_COMPLEX);
        add(
                "objects packed in an odd way",
                catalogue("", stream("/N 1 /First 4 /Filter /LZWDecode", "xx")),
                TOO_COMPLEX);
        add(
                "objects packed in a way told elsewhere",
                catalogue("", stream("/N 1 /First 4 /Filter 6 0 R", "xx"), "/FlateDecode"),
                TOO_COMPLEX);
        add(
                "a table of entries without width",
                catalogue("", stream("/Type /XRef /W [0 1 0] /Filter /FlateDecode", "xx")),
                TOO_COMPLEX);
        add(
                "a table of millions of objects",
                catalogue("", stream("/Type /XRef /W [1 2 0] /Filter /FlateDecode", text)),
                TOO_COMPLEX);
        add("more values than a document has", catalogue("/X [" + "[]".repeat(2_100_000) + "]"), TOO_COMPLEX);
        add(
                "more packed values than a document has",
                catalogue(
                        "",
                        stream(
                                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                                text(Raw.deflated(Raw.of("5 0 " + "[]".repeat(2_100_000)), false)))),
                TOO_COMPLEX);
        add(
                "a table of millions of objects, not packed",
                catalogue("", stream("/Type /XRef /W [1 2 0]", "\u0001\u0000\u0000".repeat(260_000))),
                TOO_COMPLEX);
    }

    private static byte[] locked(String password) {
        try (var document = Loader.loadPDF(PLAIN);
                var out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private void add(String name, byte[] bytes, Flaw flaw) {
        pieces.add(Piece.hostile("PDF: " + name, MediaType.PDF, bytes, flaw));
    }
}
