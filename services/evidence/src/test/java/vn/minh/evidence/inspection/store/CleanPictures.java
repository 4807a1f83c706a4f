package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.store.Films.box;
import static vn.minh.evidence.inspection.store.Films.element;
import static vn.minh.evidence.inspection.store.Films.endless;
import static vn.minh.evidence.inspection.store.Films.movie;
import static vn.minh.evidence.inspection.store.Films.own;
import static vn.minh.evidence.inspection.store.Pictures.JPEG;
import static vn.minh.evidence.inspection.store.Pictures.PNG;
import static vn.minh.evidence.inspection.store.Pictures.WEBP;
import static vn.minh.evidence.inspection.store.Pictures.canvas;
import static vn.minh.evidence.inspection.store.Pictures.chunk;
import static vn.minh.evidence.inspection.store.Pictures.inner;
import static vn.minh.evidence.inspection.store.Pictures.piece;
import static vn.minh.evidence.inspection.store.Pictures.riff;
import static vn.minh.evidence.inspection.store.Pictures.with;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import vn.minh.evidence.inspection.MediaType;

/** Pictures and films as cameras, telephones and programs make them. */
final class CleanPictures {

    private final List<Piece> pieces = new ArrayList<>();

    static List<Piece> all() {
        var it = new CleanPictures();
        it.jpegs();
        it.pngs();
        it.webps();
        it.films();
        return it.pieces;
    }

    private void jpegs() {
        add("JPEG: colours", MediaType.JPEG, JPEG);
        add("JPEG: grey", MediaType.JPEG, Pictures.jpeg(BufferedImage.TYPE_BYTE_GRAY, false));
        add("JPEG: in passes", MediaType.JPEG, Pictures.jpeg(BufferedImage.TYPE_INT_RGB, true));
        add("JPEG: of a camera that knows where it is", MediaType.JPEG, with(JPEG, 0xe1, Pictures.exif(6)));
        add("JPEG: with a comment", MediaType.JPEG, with(JPEG, 0xfe, Raw.of("chụp bởi An")));
        add(
                "JPEG: with a colour profile",
                MediaType.JPEG,
                with(JPEG, 0xe2, Raw.of("ICC_PROFILE\u0000\u0001\u0001profile")));
        add("JPEG: with notes of a program", MediaType.JPEG, with(JPEG, 0xed, Raw.of("Photoshop 3.0\u00008BIM")));
        add("JPEG: a telephone's picture with a film behind it", MediaType.JPEG, Raw.join(JPEG, Films.MP4));
        add("JPEG: a telephone's second picture behind it", MediaType.JPEG, Raw.join(JPEG, JPEG));
    }

    private void pngs() {
        add("PNG: with transparency", MediaType.PNG, PNG);
        add("PNG: grey", MediaType.PNG, Pictures.drawn("png", BufferedImage.TYPE_BYTE_GRAY));
        add("PNG: fine grey", MediaType.PNG, Pictures.drawn("png", BufferedImage.TYPE_USHORT_GRAY));
        add("PNG: palette", MediaType.PNG, Pictures.drawn("png", BufferedImage.TYPE_BYTE_INDEXED));
        add("PNG: black and white", MediaType.PNG, Pictures.drawn("png", BufferedImage.TYPE_BYTE_BINARY));
        add("PNG: with a text", MediaType.PNG, with(PNG, chunk("tEXt", Raw.of("Author\u0000An"))));
        add(
                "PNG: with a time and notes of a camera",
                MediaType.PNG,
                with(with(PNG, chunk("tIME", new byte[7])), chunk("eXIf", Pictures.exif(1))));
        add(
                "PNG: woven",
                MediaType.PNG,
                Pictures.png(
                        Pictures.chunk("IHDR", Raw.join(Raw.u32(3), Raw.u32(3), new byte[] {8, 0, 0, 0, 1})),
                        chunk("IDAT", Raw.deflated(new byte[15], false)),
                        chunk("IEND")));
        add("PNG: something harmless behind it", MediaType.PNG, Raw.join(PNG, new byte[30]));
    }

    private void webps() {
        add("WebP: plain", MediaType.WEBP, WEBP);
        add("WebP: without loss", MediaType.WEBP, Pictures.LOSSLESS);
        add(
                "WebP: with notes of a camera",
                MediaType.WEBP,
                riff(canvas(0x0c, 1, 1), inner(WEBP), piece("EXIF", Pictures.exif(3)), piece("XMP ", Raw.of("<x/>"))));
        add(
                "WebP: moving",
                MediaType.WEBP,
                riff(
                        canvas(0x02, 1, 1),
                        piece("ANIM", new byte[6]),
                        piece("ANMF", Raw.join(new byte[16], inner(Pictures.LOSSLESS)))));
    }

    private void films() {
        add("film: MP4", MediaType.MP4, Films.MP4);
        add("film: MP4 with its table at the end", MediaType.MP4, Raw.join(Films.BRAND, Films.DATA, movie(own())));
        add(
                "film: MP4 in pieces",
                MediaType.MP4,
                Raw.join(Films.BRAND, movie(own()), box("moof", new byte[40]), Films.DATA));
        add(
                "film: MP4 with a large box",
                MediaType.MP4,
                Raw.join(
                        Films.BRAND,
                        movie(own()),
                        Raw.u32(1),
                        Raw.of("mdat"),
                        Raw.u32(0),
                        Raw.u32(116),
                        new byte[100]));
        add(
                "film: MP4 whose last box runs to the end",
                MediaType.MP4,
                Raw.join(Films.BRAND, movie(own()), Raw.u32(0), Raw.of("mdat"), new byte[99]));
        add("film: QuickTime", MediaType.MOV, Films.MOV);
        add("film: WebM", MediaType.WEBM, Films.WEBM);
        add(
                "film: WebM recorded live",
                MediaType.WEBM,
                Raw.join(
                        Films.header("webm"),
                        endless(
                                0x18538067L,
                                Raw.join(
                                        element(0x1654ae6bL, new byte[9]),
                                        endless(0x1f43b675L, element(0xa3, new byte[50]))))));
    }

    private void add(String name, MediaType kind, byte[] bytes) {
        pieces.add(Piece.clean(name, kind, bytes));
    }
}
