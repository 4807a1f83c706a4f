package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.Flaw.ACTIVE_CONTROL;
import static vn.minh.evidence.inspection.Flaw.COMMAND_FIELD;
import static vn.minh.evidence.inspection.Flaw.DAMAGED;
import static vn.minh.evidence.inspection.Flaw.EMBEDDED_OBJECT;
import static vn.minh.evidence.inspection.Flaw.EXTERNAL_CONTENT;
import static vn.minh.evidence.inspection.Flaw.MACRO;
import static vn.minh.evidence.inspection.Flaw.NESTED_ARCHIVE;
import static vn.minh.evidence.inspection.store.Offices.docx;
import static vn.minh.evidence.inspection.store.Offices.pptx;
import static vn.minh.evidence.inspection.store.Offices.xlsx;

import java.util.ArrayList;
import java.util.List;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** Office documents of today that do something, carry something or fetch something. */
final class HostileOffices {

    static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private final List<Piece> pieces = new ArrayList<>();

    static List<Piece> all() {
        var it = new HostileOffices();
        it.macros();
        it.elsewhere();
        it.objects();
        it.commands();
        return it.pieces;
    }

    private void macros() {
        add("macros of Word", docx().with(raw("word/vbaProject.bin", OLE)), MACRO);
        add("macros of Excel", xlsx().with(raw("xl/vbaProject.bin", OLE)), MACRO);
        add("macros of PowerPoint", pptx().with(raw("ppt/vbaProject.bin", OLE)), MACRO);
        add(
                "macros under another name",
                docx().with(raw("word/a.bin", "x")).linked("vbaProject", "a.bin", "Internal"),
                MACRO);
        add(
                "macros by their content type",
                typed(MediaType.DOCX, Offices.WORD, "word/document.xml", "application/vnd.ms-office.vbaProject"),
                MACRO);
        add(
                "a document with macros renamed",
                main(MediaType.DOCX, "application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml"),
                MACRO);
        add(
                "a workbook with macros renamed",
                main(MediaType.XLSX, "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xl/workbook.xml"),
                MACRO);
        add(
                "a binary workbook renamed",
                main(MediaType.XLSX, "application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin"),
                MACRO);
        add(
                "slides with macros renamed",
                main(
                        MediaType.PPTX,
                        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
                        "ppt/presentation.xml"),
                MACRO);
        add("a sheet of old macros", xlsx().with("xl/macrosheets/sheet1.xml", "<a/>"), MACRO);
        add(
                "a sheet of old macros by its content type",
                typed(MediaType.XLSX, Offices.SHEET, "xl/workbook.xml", "application/vnd.ms-excel.macrosheet+xml"),
                MACRO);
        add("a sheet of old macros by its link", xlsx().linked("xlMacrosheet", "a.xml", "Internal"), MACRO);
    }

    private void elsewhere() {
        add(
                "a template on a server",
                docx().with(
                                "word/_rels/settings.xml.rels",
                                Offices.links(
                                        Offices.link("attachedTemplate", "https://a.example/x.dotm", "External"))),
                EXTERNAL_CONTENT);
        add(
                "a template on a share",
                docx().linked("attachedTemplate", "file://\\\\host\\x.dotm", "External"),
                EXTERNAL_CONTENT);
        add(
                "an object on a server",
                docx().linked("oleObject", "http://a.example/x.html!", "External"),
                EXTERNAL_CONTENT);
        add(
                "a picture on a server",
                docx().linked("image", "http://a.example/pixel.png", "External"),
                EXTERNAL_CONTENT);
        add("a frame on a server", docx().linked("frame", "http://a.example/", "external"), EXTERNAL_CONTENT);
        add(
                "a part of the document on a server",
                docx().linked("subDocument", "http://a.example/a.docx", "External"),
                EXTERNAL_CONTENT);
        add("a film on a server", pptx().linked("video", "https://a.example/v.mp4", "External"), EXTERNAL_CONTENT);
        add(
                "numbers on a share",
                xlsx().linked("externalLinkPath", "\\\\host\\share\\a.xlsx", "External"),
                EXTERNAL_CONTENT);
        add(
                "numbers on a server",
                xlsx().linked("externalLinkPath", "https://a.example/a.xlsx", "External"),
                EXTERNAL_CONTENT);
        add("a link that is a script", docx().linked("hyperlink", "javascript:alert(1)", "External"), EXTERNAL_CONTENT);
    }

    private void objects() {
        add("an object of another program", docx().with(raw("word/embeddings/oleObject1.bin", OLE)), EMBEDDED_OBJECT);
        add("an object in a slide", pptx().linked("oleObject", "embeddings/o.bin", "Internal"), EMBEDDED_OBJECT);
        add("an old document inside", docx().with(raw("word/embeddings/a.doc", OLE)), EMBEDDED_OBJECT);
        add("a document inside", docx().with(Zips.Entry.of("word/embeddings/a.docx", docx().bytes())), EMBEDDED_OBJECT);
        add(
                "a package that no chart needs",
                docx().linked("package", "embeddings/a.xlsx", "Internal"),
                EMBEDDED_OBJECT);
        add("a page of HTML inside", docx().linked("aFChunk", "a.html", "Internal"), EMBEDDED_OBJECT);
        add("a program inside", docx().with(raw("word/media/image1.png", "MZ\u0090\u0000")), EMBEDDED_OBJECT);
        add("a program of Linux inside", xlsx().with(raw("xl/a.bin", "\u007fELF")), EMBEDDED_OBJECT);
        add("a text with objects inside", docx().with(raw("word/a.txt", "{\\rtf1{\\object}}")), EMBEDDED_OBJECT);
        add("an archive inside", docx().with(Zips.Entry.of("word/media/a.zip", Zips.of("a", "b"))), NESTED_ARCHIVE);
        add("an archive of RAR inside", docx().with(raw("word/media/a.png", "Rar!\u001a\u0007\u0000")), NESTED_ARCHIVE);
        add("an archive of 7-Zip inside", docx().with(raw("word/a", "7z\u00bc\u00af'\u001c")), NESTED_ARCHIVE);
        add("an archive of gzip inside", docx().with(raw("word/a", "\u001f\u008b\u0008")), NESTED_ARCHIVE);
        add(
                "macros in the workbook of a chart",
                docx().charted(xlsx().with(raw("xl/vbaProject.bin", OLE)).bytes()),
                MACRO);
        add("a document as the workbook of a chart", docx().charted(docx().bytes()), EMBEDDED_OBJECT);
        add(
                "a chart in the workbook of a chart",
                docx().charted(xlsx().charted(xlsx().bytes()).bytes()),
                EMBEDDED_OBJECT);
        add("controls", docx().with("word/activeX/activeX1.xml", "<ocx/>"), ACTIVE_CONTROL);
        add("controls by their link", xlsx().linked("control", "a.xml", "Internal"), ACTIVE_CONTROL);
        add(
                "controls by their content type",
                typed(MediaType.PPTX, Offices.SLIDES, "ppt/presentation.xml", "application/vnd.ms-office.activeX+xml"),
                ACTIVE_CONTROL);
    }

    private void commands() {
        add(
                "a field that calls a program",
                docx().with("word/footer1.xml", "<f><fldSimple w:instr=\" DDEAUTO c:\\\\x.exe\" xmlns:w=\"w\"/></f>"),
                COMMAND_FIELD);
        add(
                "a field cut into runs",
                docx().with(
                                "word/header1.xml",
                                "<f><fldChar/><instrText> D</instrText><b/><instrText>DE"
                                        + " c:\\\\x</instrText><fldChar/></f>"),
                COMMAND_FIELD);
        add(
                "numbers from another program",
                xlsx().with("xl/externalLinks/externalLink1.xml", "<externalLink><ddeLink/></externalLink>"),
                COMMAND_FIELD);
        add(
                "words that stand for words without end",
                docx().with("word/a.xml", "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>"),
                DAMAGED);
        add(
                "words that stand for a file",
                docx().with("word/_rels/x.rels", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                DAMAGED);
    }

    private static Zips.Entry raw(String part, String bytes) {
        return Zips.Entry.of(part, Raw.of(bytes));
    }

    private static Offices main(MediaType kind, String type, String main) {
        return Offices.of(kind, type, main, "");
    }

    private static Offices typed(MediaType kind, String type, String main, String more) {
        return Offices.of(kind, type, main, "<Override PartName=\"/a.bin\" ContentType=\"" + more + "\"/>");
    }

    private void add(String name, Offices office, Flaw flaw) {
        pieces.add(Piece.hostile("Office: " + name, office.kind(), office.bytes(), flaw));
    }
}
