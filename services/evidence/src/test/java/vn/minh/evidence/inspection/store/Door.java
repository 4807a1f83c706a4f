package vn.minh.evidence.inspection.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** Some of the corpus for tests that send files through the door: one hostile file for each flaw, a few clean ones. */
public final class Door {

    /** Where the photo was taken, as its notes tell it. */
    public static final String PLACE = "GPS-21.028511,105.804817";

    private static final int LARGEST = 500_000;
    private static final Set<MediaType> PICTURES = Set.of(MediaType.JPEG, MediaType.PNG, MediaType.WEBP);

    /** @param flaw its public code; empty for a clean file */
    public record Sent(String name, String type, String extension, byte[] bytes, String flaw) {

        static Sent of(Piece piece) {
            var flaw = piece.flaw();
            return new Sent(
                    piece.name(),
                    piece.declared().wireName(),
                    piece.declared().name().toLowerCase(java.util.Locale.ROOT),
                    piece.bytes(),
                    flaw == null ? "" : flaw.code());
        }
    }

    private Door() {}

    public static List<Sent> hostile() {
        var all = Stream.of(
                        HostilePdfs.all(),
                        BrokenPdfs.all(),
                        HostileOffices.all(),
                        HostileArchives.all(),
                        HostileOles.all(),
                        HostilePictures.all(),
                        HostileFilms.all())
                .flatMap(List::stream)
                .filter(piece -> piece.bytes().length > 0 && piece.bytes().length < LARGEST)
                .toList();
        return Stream.of(Flaw.values())
                .flatMap(flaw ->
                        all.stream().filter(piece -> piece.known() == flaw).limit(1))
                .map(Sent::of)
                .toList();
    }

    /** One of each kind that is kept as it is. */
    public static List<Sent> clean() {
        var all = Stream.of(CleanPapers.all(), CleanPictures.all())
                .flatMap(List::stream)
                .toList();
        return Stream.of(MediaType.values())
                .flatMap(kind ->
                        all.stream().filter(piece -> piece.declared() == kind).limit(1))
                .filter(piece -> !PICTURES.contains(piece.declared()))
                .map(Sent::of)
                .toList();
    }

    public static Sent photo() {
        return Sent.of(Piece.clean("photo", MediaType.JPEG, Pictures.with(Pictures.JPEG, 0xe1, Pictures.exif(6))));
    }

    public static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
