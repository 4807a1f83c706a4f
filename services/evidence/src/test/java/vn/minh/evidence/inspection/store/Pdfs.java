package vn.minh.evidence.inspection.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * A PDF of one page written by hand. Object 1 is the catalogue, 2 the pages, 3 the page, 4 its content; what is added
 * counts from 5.
 */
record Pdfs(String catalogue, String page, String trailer, List<String> more) {

    static final Pdfs PLAIN = new Pdfs("", "", "", List.of());
    private static final String TEXT = "BT /F1 12 Tf 72 720 Td (Ke hoach nam hoc) Tj ET";

    static byte[] catalogue(String entries, String... more) {
        return new Pdfs(entries, "", "", List.of(more)).bytes();
    }

    static byte[] page(String entries, String... more) {
        return new Pdfs("", entries, "", List.of(more)).bytes();
    }

    /** A page with an annotation that does something when clicked. */
    static byte[] click(String action, String... more) {
        return page("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A " + action + " >>]", more);
    }

    static byte[] annotation(String entries, String... more) {
        return page("/Annots [<< /Type /Annot /Rect [0 0 9 9] " + entries + " >>]", more);
    }

    byte[] bytes() {
        var objects = new ArrayList<String>();
        objects.add("<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>");
        objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                + "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> " + page
                + " >>");
        objects.add(stream("", TEXT));
        objects.addAll(more);
        return written(objects, trailer);
    }

    static String stream(String entries, String data) {
        return "<< /Length " + data.length() + " " + entries + " >>\nstream\n" + data + "\nendstream";
    }

    private static byte[] written(List<String> objects, String trailer) {
        var pdf = new StringBuilder("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int at = pdf.length();
        int size = objects.size() + 1;
        pdf.append("xref\n0 ").append(size).append('\n').append(table);
        pdf.append("trailer\n<< /Size ").append(size).append(" /Root 1 0 R ").append(trailer);
        return Raw.of(
                pdf.append(" >>\nstartxref\n").append(at).append("\n%%EOF\n").toString());
    }

    /** The same, its objects packed into streams of objects. */
    static byte[] packed(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A revision behind the first in which the object is another one. */
    static byte[] revised(byte[] pdf, int number, String object) {
        var before = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        var last = before.substring(before.lastIndexOf("startxref\n") + 10).split("\n")[0];
        var head = number + " 0 obj\n" + object + "\nendobj\n";
        return Raw.join(
                pdf,
                Raw.of(head + "xref\n" + number + " 1\n%010d 00000 n \n".formatted(pdf.length)
                        + "trailer\n<< /Size 20 /Root 1 0 R /Prev " + last + " >>\nstartxref\n"
                        + (pdf.length + head.length()) + "\n%%EOF\n"));
    }
}
