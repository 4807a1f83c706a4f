package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.Flaw.DAMAGED;
import static vn.minh.evidence.inspection.Flaw.EXPANDS_TOO_FAR;
import static vn.minh.evidence.inspection.Flaw.HEIC;
import static vn.minh.evidence.inspection.Flaw.MIXED;
import static vn.minh.evidence.inspection.Flaw.TOO_COMPLEX;
import static vn.minh.evidence.inspection.Flaw.TOO_MANY_PIXELS;
import static vn.minh.evidence.inspection.Flaw.WRONG_TYPE;
import static vn.minh.evidence.inspection.store.Pictures.canvas;
import static vn.minh.evidence.inspection.store.Pictures.chunk;
import static vn.minh.evidence.inspection.store.Pictures.head;
import static vn.minh.evidence.inspection.store.Pictures.inner;
import static vn.minh.evidence.inspection.store.Pictures.piece;
import static vn.minh.evidence.inspection.store.Pictures.png;
import static vn.minh.evidence.inspection.store.Pictures.riff;
import static vn.minh.evidence.inspection.store.Pictures.with;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** Pictures that burst, are cut off, or are something else, whole or at their end. */
final class HostilePictures {

    private static final byte[] ZIP = Zips.of("a.txt", "a");
    private static final byte[] JPEG = Pictures.JPEG;
    private static final byte[] PNG = Pictures.PNG;
    private static final byte[] WEBP = Pictures.WEBP;

    private final List<Piece> pieces = new ArrayList<>();

    static List<Piece> all() {
        var it = new HostilePictures();
        it.jpegs();
        it.pngs();
        it.webps();
        it.others();
        return it.pieces;
    }

    private void jpegs() {
        jpeg("an archive behind it", Raw.join(JPEG, ZIP), MIXED);
        jpeg(
                "a program of Java behind it",
                Raw.join(JPEG, Zips.of("META-INF/MANIFEST.MF", "x", "A.class", "y")),
                MIXED);
        jpeg("a page of HTML behind it", Raw.join(JPEG, Raw.of("\n<HTML><script>x()</script>")), MIXED);
        jpeg("a script of PHP behind it", Raw.join(JPEG, Raw.of("<?php system($_GET[0]);")), MIXED);
        jpeg("a program behind it", Raw.join(JPEG, Raw.of("MZ\u0090\u0000")), MIXED);
        jpeg("a PDF behind it", Raw.join(JPEG, Pdfs.PLAIN.bytes()), MIXED);
        jpeg("an archive of RAR behind it", Raw.join(JPEG, Raw.of("xxRar!\u001a\u0007\u0001")), MIXED);
        jpeg("cut off in its scan", Raw.cut(JPEG, JPEG.length - 20), DAMAGED);
        jpeg("cut off in its tables", Raw.cut(JPEG, 100), DAMAGED);
        jpeg("nothing but a beginning and an end", Raw.of("\u00ff\u00d8\u00ff\u00d9"), DAMAGED);
        jpeg("two pictures in one", twice(), DAMAGED);
        jpeg("four billion pixels", sized(65_000, 65_000), TOO_MANY_PIXELS);
        jpeg("no pixel at all", sized(0, 10), DAMAGED);
        int scan = scan();
        var again = java.util.Arrays.copyOfRange(JPEG, scan, JPEG.length - 2);
        var parts = new ArrayList<byte[]>();
        parts.add(Raw.cut(JPEG, JPEG.length - 2));
        for (int i = 0; i < 300; i++) {
            parts.add(again);
        }
        parts.add(Raw.of("\u00ff\u00d9"));
        jpeg("hundreds of scans", Raw.join(parts.toArray(byte[][]::new)), TOO_COMPLEX);
    }

    private void pngs() {
        var end = chunk("IEND");
        portable("an archive behind it", Raw.join(PNG, ZIP), MIXED);
        portable("a drawing with a script behind it", Raw.join(PNG, Raw.of("<svg onload=x()>")), MIXED);
        portable(
                "ten billion pixels",
                png(head(100_000, 100_000, 8, 2), chunk("IDAT", Raw.deflated(new byte[9], false)), end),
                TOO_MANY_PIXELS);
        portable(
                "more data than pixels",
                png(head(8, 8, 8, 0), chunk("IDAT", Raw.deflated(new byte[1 << 20], false)), end),
                EXPANDS_TOO_FAR);
        portable(
                "less data than pixels",
                png(head(800, 800, 8, 6), chunk("IDAT", Raw.deflated(new byte[99], false)), end),
                DAMAGED);
        portable("without data", png(head(8, 8, 8, 0), end), DAMAGED);
        portable("no pixel at all", png(head(0, 8, 8, 0), end), DAMAGED);
        portable("colours that do not exist", png(head(8, 8, 8, 5), end), DAMAGED);
        portable("a chunk nobody knows and everybody needs", with(PNG, chunk("EVIL", (byte) 1)), DAMAGED);
        portable("two heads", with(PNG, head(8, 8, 8, 0)), DAMAGED);
        portable("a wrong sum", Raw.with(PNG, 45, PNG[45] ^ 1), DAMAGED);
        portable("without its end", Raw.cut(PNG, PNG.length - 12), DAMAGED);
        portable("cut in half", Raw.half(PNG), DAMAGED);
        portable(
                "colours that burst",
                with(PNG, chunk("iCCP", Raw.join(Raw.of("a\u0000\u0000"), Raw.deflated(new byte[9 << 20], false)))),
                EXPANDS_TOO_FAR);
    }

    private void webps() {
        webp("an archive behind it", Raw.join(WEBP, ZIP), MIXED);
        webp("a page of HTML behind it", Raw.join(WEBP, Raw.of("<html>")), MIXED);
        webp("a canvas without end", riff(canvas(0, 1 << 24, 1 << 24), inner(WEBP)), TOO_MANY_PIXELS);
        webp(
                "a frame without end",
                riff(piece("VP8L", Raw.join(Raw.of("/"), Raw.u32le(0x0fffffff), new byte[9]))),
                TOO_MANY_PIXELS);
        webp("cut off", Raw.cut(WEBP, WEBP.length - 9), DAMAGED);
        webp("without a picture", riff(canvas(0, 8, 8)), DAMAGED);
        webp("a picture without its mark", Raw.with(WEBP, 23, 0), DAMAGED);
        webp("a chunk longer than the file", riff(inner(WEBP), Raw.of("EXIF"), Raw.u32le(1 << 30)), DAMAGED);
    }

    private void others() {
        jpeg("HEIC of a telephone", Raw.join(Raw.u32(24), Raw.of("ftypheic"), Raw.u32(0), Raw.of("mif1heic")), HEIC);
        jpeg("AVIF", Raw.join(Raw.u32(24), Raw.of("ftypavif"), Raw.u32(0), Raw.of("mif1avif")), HEIC);
        jpeg("GIF", Pictures.drawn("gif", BufferedImage.TYPE_BYTE_INDEXED), WRONG_TYPE);
        jpeg(
                "GIF and a program of Java",
                Raw.join(Pictures.drawn("gif", BufferedImage.TYPE_BYTE_INDEXED), ZIP),
                WRONG_TYPE);
        jpeg("BMP", Pictures.drawn("bmp", BufferedImage.TYPE_INT_RGB), WRONG_TYPE);
        jpeg("TIFF", Pictures.drawn("tiff", BufferedImage.TYPE_INT_RGB), WRONG_TYPE);
        jpeg("PNG", PNG, WRONG_TYPE);
        jpeg("PDF", Pdfs.PLAIN.bytes(), WRONG_TYPE);
        portable(
                "a drawing with a script",
                Raw.of("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>"),
                WRONG_TYPE);
        portable("a page of HTML", Raw.of("<!DOCTYPE html><html><body>x</body></html>"), WRONG_TYPE);
        portable(
                "a program",
                Raw.of("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u00ff\u00ff"),
                WRONG_TYPE);
        portable("a script", Raw.of("#!/bin/sh\nrm -rf /\n"), WRONG_TYPE);
        portable("nothing", new byte[0], WRONG_TYPE);
        webp("a sound", Raw.join(Raw.of("RIFF"), Raw.u32le(40), Raw.of("WAVEfmt "), new byte[32]), WRONG_TYPE);
    }

    private static byte[] sized(int width, int height) {
        var jpeg = JPEG.clone();
        int frame = indexOf(0xc0);
        System.arraycopy(Raw.join(Raw.u16(height), Raw.u16(width)), 0, jpeg, frame + 5, 4);
        return jpeg;
    }

    private static byte[] twice() {
        int frame = indexOf(0xc0);
        int end = frame + 2 + ((JPEG[frame + 2] & 0xff) << 8 | JPEG[frame + 3] & 0xff);
        return Raw.join(Raw.cut(JPEG, end), java.util.Arrays.copyOfRange(JPEG, frame, JPEG.length));
    }

    private static int scan() {
        return indexOf(0xda);
    }

    private static int indexOf(int marker) {
        for (int i = 2; i < JPEG.length; i++) {
            if ((JPEG[i] & 0xff) == 0xff && (JPEG[i + 1] & 0xff) == marker) {
                return i;
            }
        }
        throw new IllegalStateException("no such marker");
    }

    private void jpeg(String name, byte[] bytes, Flaw flaw) {
        pieces.add(Piece.hostile("JPEG: " + name, MediaType.JPEG, bytes, flaw));
    }

    private void portable(String name, byte[] bytes, Flaw flaw) {
        pieces.add(Piece.hostile("PNG: " + name, MediaType.PNG, bytes, flaw));
    }

    private void webp(String name, byte[] bytes, Flaw flaw) {
        pieces.add(Piece.hostile("WebP: " + name, MediaType.WEBP, bytes, flaw));
    }
}
