package vn.minh.standalone.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A small real PDF that says what it is: made for the demonstration. */
record Paper(byte[] bytes) {

    static Paper saying(String text) {
        var body = new StringBuilder("%PDF-1.4\n");
        var content = "BT /F1 16 Tf 60 760 Td (" + text.replaceAll("[^ -'*-\\[\\]-~]", "?") + ") Tj ET";
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n %n", body.length())
                    .replace(System.lineSeparator(), "\n"));
            body.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int xref = body.length();
        body.append("xref\n0 ").append(objects.length + 1).append('\n').append(places);
        body.append("trailer << /Size ").append(objects.length + 1).append(" /Root 1 0 R >>\nstartxref\n");
        body.append(xref).append("\n%%EOF\n");
        return new Paper(body.toString().getBytes(ISO_8859_1));
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
