package vn.minh.evidence.inspection.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.evidence.inspection.MediaType.JPEG;
import static vn.minh.evidence.inspection.MediaType.PNG;
import static vn.minh.evidence.inspection.MediaType.WEBP;
import static vn.minh.evidence.inspection.store.Pictures.chunk;
import static vn.minh.evidence.inspection.store.Pictures.exif;
import static vn.minh.evidence.inspection.store.Pictures.inner;
import static vn.minh.evidence.inspection.store.Pictures.piece;
import static vn.minh.evidence.inspection.store.Pictures.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.inspection.Verdict;

class CleaningTest {

    private static final String PLACE = "GPS-21.028511,105.804817";

    private final Path folder;

    CleaningTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aJpegLosesWhereItWasTakenAndKeepsItsPicture() throws IOException {
        var photo = with(with(Pictures.JPEG, 0xfe, Raw.of("Nguyễn Văn A")), 0xe1, exif(1));
        assertThat(text(photo)).contains(PLACE);

        var kept = cleaned(JPEG, photo);

        assertThat(kept).isEqualTo(Pictures.JPEG);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 8})
    void aJpegKeepsWhichWayIsUpAndNothingElseOfItsNotes(int orientation) throws IOException {
        var kept = cleaned(JPEG, with(Pictures.JPEG, 0xe1, exif(orientation)));

        assertThat(text(kept)).doesNotContain(PLACE);
        assertThat(kept).hasSize(Pictures.JPEG.length + 36);
        assertThat(text(kept)).contains("Exif\u0000\u0000MM\u0000*");
        var file = Files.write(folder.resolve("read"), kept);
        try (var bytes = Bytes.of(file, Deadline.in(Inspecting.LIMITS.within()))) {
            assertThat(Exif.orientation(bytes, text(kept).indexOf("MM\u0000*"), kept.length))
                    .isEqualTo(orientation);
        }
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(64);
    }

    @Test
    void aJpegKeepsItsColours() throws IOException {
        var profile = Raw.of("ICC_PROFILE\u0000\u0001\u0001any");

        var kept = cleaned(JPEG, with(with(Pictures.JPEG, 0xe2, profile), 0xe2, Raw.of("MPF\u0000more pictures")));

        assertThat(kept).isEqualTo(with(Pictures.JPEG, 0xe2, profile));
    }

    @Test
    void aJpegLosesItsThumbnail() throws IOException {
        int jfif = 4;
        var small = Raw.join(
                Raw.cut(Pictures.JPEG, jfif),
                Raw.u16(19),
                Raw.of("JFIF\u0000\u0001\u0001\u0000\u0000\u0001\u0000\u0001\u0001\u0001abc"),
                java.util.Arrays.copyOfRange(Pictures.JPEG, 20, Pictures.JPEG.length));

        var kept = cleaned(JPEG, small);

        assertThat(kept).hasSize(Pictures.JPEG.length);
        assertThat(text(kept)).doesNotContain("abc");
    }

    @Test
    void whatStandsBehindAPictureGoes() throws IOException {
        assertThat(cleaned(JPEG, Raw.join(Pictures.JPEG, Films.MP4))).isEqualTo(Pictures.JPEG);
        assertThat(cleaned(PNG, Raw.join(Pictures.PNG, Raw.of("hello")))).isEqualTo(Pictures.PNG);
        assertThat(cleaned(WEBP, Raw.join(Pictures.WEBP, Raw.of("hello")))).isEqualTo(Pictures.WEBP);
    }

    @Test
    void aPngLosesItsTexts() throws IOException {
        var told = with(
                with(with(Pictures.PNG, chunk("tEXt", Raw.of("Author\u0000An"))), chunk("iTXt", Raw.of("x"))),
                chunk("eXIf", exif(6)));

        assertThat(cleaned(PNG, told)).isEqualTo(Pictures.PNG);
    }

    @Test
    void aWebpLosesItsNotesAndTheFlagsThatPromiseThem() throws IOException {
        var photo = Pictures.riff(
                Pictures.canvas(0x0c | 0x20, 1, 1),
                piece("ICCP", Raw.of("abc")),
                inner(Pictures.WEBP),
                piece("EXIF", exif(6)),
                piece("XMP ", Raw.of("<x/>")));

        var kept = cleaned(WEBP, photo);

        assertThat(kept)
                .isEqualTo(
                        Pictures.riff(Pictures.canvas(0x20, 1, 1), piece("ICCP", Raw.of("abc")), inner(Pictures.WEBP)));
    }

    @Test
    void whatIsCleanStaysAsItIs() throws IOException {
        assertThat(look(JPEG, Pictures.JPEG)).isEqualTo(new Verdict.Sound(JPEG));
        assertThat(look(JPEG, cleaned(JPEG, with(Pictures.JPEG, 0xe1, exif(6)))))
                .isEqualTo(new Verdict.Sound(JPEG));
    }

    /** Equal pictures stay one object in the store. */
    @Test
    void theSamePictureIsCleanedTheSameWay() throws IOException {
        var photo = with(Pictures.JPEG, 0xe1, exif(3));

        assertThat(cleaned(JPEG, photo)).isEqualTo(cleaned(JPEG, photo));
    }

    private byte[] cleaned(MediaType kind, byte[] bytes) throws IOException {
        if (look(kind, bytes) instanceof Verdict.Cleaned(var type, var copy)) {
            assertThat(type).isEqualTo(kind);
            var kept = Files.readAllBytes(copy);
            Files.delete(copy);
            return kept;
        }
        throw new AssertionError("nothing was stripped");
    }

    private Verdict look(MediaType kind, byte[] bytes) throws IOException {
        return Inspecting.here().inspect(Files.write(folder.resolve("picture"), bytes), kind);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
