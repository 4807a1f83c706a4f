package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.Flaw.DAMAGED;
import static vn.minh.evidence.inspection.Flaw.EMBEDDED_OBJECT;
import static vn.minh.evidence.inspection.Flaw.EXTERNAL_CONTENT;
import static vn.minh.evidence.inspection.Flaw.MIXED;
import static vn.minh.evidence.inspection.Flaw.WRONG_TYPE;
import static vn.minh.evidence.inspection.MediaType.MOV;
import static vn.minh.evidence.inspection.MediaType.MP4;
import static vn.minh.evidence.inspection.MediaType.WEBM;
import static vn.minh.evidence.inspection.store.Films.box;
import static vn.minh.evidence.inspection.store.Films.element;
import static vn.minh.evidence.inspection.store.Films.elsewhere;
import static vn.minh.evidence.inspection.store.Films.movie;

import java.util.List;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** Films that are cut off, point elsewhere, or are something else. */
final class HostileFilms {

    private HostileFilms() {}

    static List<Piece> all() {
        return List.of(
                film("an archive behind it", MP4, Raw.join(Films.MP4, Zips.of("a", "b")), MIXED),
                film("an archive in its last box", MP4, Raw.join(Films.MP4, box("free", Zips.of("a", "b"))), MIXED),
                film(
                        "a page of HTML behind it",
                        MP4,
                        Raw.join(Films.MP4, Raw.of("<html><script>x()</script></html>")),
                        DAMAGED),
                film(
                        "a program behind it",
                        MP4,
                        Raw.join(Films.MP4, Raw.of("MZ\u0090\u0000\u0003\u0000\u0000\u0000")),
                        DAMAGED),
                film("cut off", MP4, Raw.half(Films.MP4), DAMAGED),
                film("without a table", MP4, Raw.join(Films.BRAND, Films.DATA), DAMAGED),
                film("without pictures", MP4, Raw.join(Films.BRAND, movie(Films.own())), DAMAGED),
                film(
                        "a box longer than the file",
                        MP4,
                        Raw.join(Films.BRAND, Raw.u32(0x7fffffff), Raw.of("moov")),
                        DAMAGED),
                film("a box without length", MP4, Raw.join(Films.BRAND, Raw.u32(4), Raw.of("moov")), DAMAGED),
                film(
                        "a box of a huge length",
                        MP4,
                        Raw.join(Films.BRAND, Raw.u32(1), Raw.of("moov"), Raw.u32(-1), Raw.u32(-1)),
                        DAMAGED),
                film(
                        "pictures on a server",
                        MP4,
                        Raw.join(Films.BRAND, movie(elsewhere("url ", "http://a.example/v")), Films.DATA),
                        EXTERNAL_CONTENT),
                film(
                        "pictures in a file",
                        MOV,
                        Raw.join(Films.QUICKTIME, movie(elsewhere("alis", "c:/a.mov")), Films.DATA),
                        EXTERNAL_CONTENT),
                film("QuickTime declared as MP4", MP4, Films.MOV, WRONG_TYPE),
                film("MP4 declared as QuickTime", MOV, Films.MP4, WRONG_TYPE),
                film("AVI", MP4, Raw.join(Raw.of("RIFF"), Raw.u32le(90), Raw.of("AVI LIST"), new byte[90]), WRONG_TYPE),
                film("a page of HTML", MP4, Raw.of("<html><video/></html>"), WRONG_TYPE),
                film(
                        "Matroska",
                        WEBM,
                        Raw.join(Films.header("matroska"), element(0x18538067L, element(0x1654ae6bL, new byte[9]))),
                        WRONG_TYPE),
                film(
                        "a file attached to it",
                        WEBM,
                        Films.webm(element(0x1654ae6bL, new byte[9]), element(0x1941a469L, Raw.of("MZ"))),
                        EMBEDDED_OBJECT),
                film("WebM cut off", WEBM, Raw.cut(Films.WEBM, Films.WEBM.length - 30), DAMAGED),
                film("WebM without tracks", WEBM, Films.webm(element(0x1f43b675L, new byte[200])), DAMAGED),
                film("an archive behind WebM", WEBM, Raw.join(Films.WEBM, Zips.of("a", "b")), MIXED),
                film("a page of HTML behind WebM", WEBM, Raw.join(Films.WEBM, Raw.of("<html></html>")), DAMAGED));
    }

    private static Piece film(String name, MediaType declared, byte[] bytes, Flaw flaw) {
        return Piece.hostile("film: " + name, declared, bytes, flaw);
    }
}
