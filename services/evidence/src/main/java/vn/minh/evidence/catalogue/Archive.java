package vn.minh.evidence.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/**
 * All evidence of one round as files: what stands in which folder, and the texts by which anybody can check it.
 *
 * @param leftOut sensitive pieces that were not asked for; the manifest names them all the same
 */
public record Archive(Catalogue catalogue, List<File> files, List<Piece> leftOut) {

    /** Exactly the text whose SHA-256 is the manifest's: {@code sha256sum MANIFEST.txt} proves it. */
    public static final String MANIFEST = "MANIFEST.txt";

    public static final String LIST = "danh-muc.xlsx";
    private static final String CHECKSUMS = "SHA256SUMS.txt";
    private static final String LEFT_OUT = "KHONG-KEM-THEO.txt";

    public record File(String path, Piece piece) {}

    /** A small text that goes along. */
    public record Text(String path, String text) {

        public byte[] bytes() {
            return text.getBytes(UTF_8);
        }
    }

    /** Each version once, in the folder of the criterion that cites it first. */
    public static Archive of(Catalogue catalogue, boolean sensitive) {
        var files = new ArrayList<File>();
        var leftOut = new ArrayList<Piece>();
        for (var piece : catalogue.pieces()) {
            if (piece.sensitive() && !sensitive) {
                leftOut.add(piece);
            } else {
                files.add(new File(path(folder(catalogue, piece), piece), piece));
            }
        }
        return new Archive(catalogue, List.copyOf(files), List.copyOf(leftOut));
    }

    private static String folder(Catalogue catalogue, Piece piece) {
        return catalogue
                .criteria()
                .filter(criterion -> criterion.items().stream()
                        .anyMatch(item -> item.pieces().contains(piece)))
                .findFirst()
                .map(Catalogue.Criterion::code)
                .filter(code -> !code.isEmpty())
                .orElse("khac");
    }

    private static String path(String folder, Piece piece) {
        return SafeName.of(folder) + "/"
                + SafeName.of(piece.code() + ".v" + piece.version() + " "
                        + piece.original().name());
    }

    public List<Text> texts() {
        var texts = new ArrayList<Text>();
        texts.add(new Text(MANIFEST, catalogue.round().manifest().text()));
        texts.add(new Text(
                CHECKSUMS,
                files.stream()
                        .map(file -> file.piece().original().sha256().hex() + "  " + file.path() + "\n")
                        .collect(joining())));
        if (!leftOut.isEmpty()) {
            texts.add(new Text(LEFT_OUT, leftOut.stream().map(Archive::why).collect(joining())));
        }
        return texts;
    }

    private static String why(Piece piece) {
        return "%s phiên bản %d (SHA-256 %s): minh chứng nhạy cảm, chỉ kèm theo khi người tải yêu cầu.\n"
                .formatted(
                        piece.code(), piece.version(), piece.original().sha256().hex());
    }

    /** Without an ending: the unit, the year, the round. */
    public String name() {
        var dossier = catalogue.dossier();
        return "minh-chung-" + dossier.unit() + "-" + dossier.schoolYear() + "-vong-"
                + catalogue.round().number();
    }
}
