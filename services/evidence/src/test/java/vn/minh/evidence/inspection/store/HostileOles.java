package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.Flaw.ACTIVE_CONTROL;
import static vn.minh.evidence.inspection.Flaw.DAMAGED;
import static vn.minh.evidence.inspection.Flaw.EMBEDDED_OBJECT;
import static vn.minh.evidence.inspection.Flaw.ENCRYPTED;
import static vn.minh.evidence.inspection.Flaw.MACRO;
import static vn.minh.evidence.inspection.Flaw.MIXED;
import static vn.minh.evidence.inspection.Flaw.WRONG_TYPE;
import static vn.minh.evidence.inspection.MediaType.DOC;
import static vn.minh.evidence.inspection.MediaType.DOCX;
import static vn.minh.evidence.inspection.MediaType.PPT;
import static vn.minh.evidence.inspection.MediaType.XLS;
import static vn.minh.evidence.inspection.store.Oles.biff;
import static vn.minh.evidence.inspection.store.Oles.doc;
import static vn.minh.evidence.inspection.store.Oles.ppt;
import static vn.minh.evidence.inspection.store.Oles.record;
import static vn.minh.evidence.inspection.store.Oles.xls;

import java.util.List;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** Old Office documents that are locked, carry macros or objects, or are something else. */
final class HostileOles {

    private static final byte[] X = {1};

    private HostileOles() {}

    static List<Piece> all() {
        return List.of(
                add("macros of Word", DOC, doc().with("Macros/VBA/dir", X), MACRO),
                add("macros of Excel", XLS, xls().with("_VBA_PROJECT_CUR/VBA/_VBA_PROJECT", X), MACRO),
                add("macros deep inside", XLS, xls().with("a/b/VBA/dir", X), MACRO),
                add("a workbook that says it has macros", XLS, xls(biff(0x00d3)), MACRO),
                add("a sheet of old macros", XLS, xls(biff(0x0085, new byte[] {0, 0, 0, 0, 0, 1, 1, 0, 'a'})), MACRO),
                add("slides with macros", PPT, ppt(record(0xf, 0x03ff, record(2, 0x0400, new byte[12]))), MACRO),
                add("a workbook with a password", XLS, xls(biff(0x002f, new byte[6])), ENCRYPTED),
                add(
                        "a text with a password",
                        DOC,
                        Oles.of("WordDocument", Raw.join(new byte[11], X, new byte[5000])),
                        ENCRYPTED),
                add("slides with a password", PPT, ppt().with("EncryptedSummary", X), ENCRYPTED),
                add(
                        "a text of today with a password",
                        DOCX,
                        Oles.of("EncryptedPackage", X).with("EncryptionInfo", X),
                        ENCRYPTED),
                add("objects in a text", DOC, doc().with("ObjectPool/_1/contents", X), EMBEDDED_OBJECT),
                add("a pool of objects", DOC, doc().with("ObjectPool/_1/a", X), EMBEDDED_OBJECT),
                add("objects in a workbook", XLS, xls().with("MBD0001/a", X), EMBEDDED_OBJECT),
                add("a packed file", XLS, xls().with("a/\u0001Ole10Native", X), EMBEDDED_OBJECT),
                add("objects in slides", PPT, ppt(record(0, 0x1011, new byte[9])), EMBEDDED_OBJECT),
                add("controls in slides", PPT, ppt(record(0xf, 0x0fee)), ACTIVE_CONTROL),
                add("controls in a workbook", XLS, xls().with("Ctls", X), ACTIVE_CONTROL),
                add("a workbook declared as a text", DOC, xls(), WRONG_TYPE),
                add("an installer", DOC, Oles.of("!_StringData", X), WRONG_TYPE),
                add("an old text declared as a new one", DOCX, doc(), WRONG_TYPE),
                piece("an archive behind it", DOC, Raw.join(doc().bytes(), Zips.of("a", "b")), MIXED),
                piece(
                        "a record that is cut off",
                        XLS,
                        Oles.of("Workbook", Raw.join(new byte[4096], biff(9), Raw.u16le(7), Raw.u16le(900)))
                                .bytes(),
                        DAMAGED),
                piece("cut off in its head", DOC, Raw.cut(doc().bytes(), 600), DAMAGED));
    }

    private static Piece add(String name, MediaType declared, Oles ole, Flaw flaw) {
        return piece(name, declared, ole.bytes(), flaw);
    }

    private static Piece piece(String name, MediaType declared, byte[] bytes, Flaw flaw) {
        return Piece.hostile("old Office: " + name, declared, bytes, flaw);
    }
}
