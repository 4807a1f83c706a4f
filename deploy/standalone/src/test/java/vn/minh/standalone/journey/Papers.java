package vn.minh.standalone.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;

/** Whole PDF files of any size, each with a content of its own. */
final class Papers {

    private static final Random RANDOM = new Random();

    private Papers() {}

    /** One empty page, and a stream of noise that makes it as heavy as it should be. */
    static Path pdf(Path file, int weight) throws IOException {
        var noise = new byte[weight];
        RANDOM.nextBytes(noise);
        var out = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        write(out, "%PDF-1.4\n");
        for (var object : new String[] {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
        }) {
            offsets.add(out.size());
            write(out, offsets.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        offsets.add(out.size());
        write(out, "4 0 obj\n<< /Length " + weight + " >>\nstream\n");
        out.writeBytes(noise);
        write(out, "\nendstream\nendobj\n");
        int start = out.size();
        write(out, "xref\n0 5\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(out, "%010d 00000 n \n".formatted(offset)));
        write(out, "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
        return Files.write(file, out.toByteArray());
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(US_ASCII));
    }
}
