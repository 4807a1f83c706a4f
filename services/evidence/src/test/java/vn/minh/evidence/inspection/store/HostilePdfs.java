package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.Flaw.ACTIVE_CONTENT;
import static vn.minh.evidence.inspection.Flaw.DYNAMIC_FORM;
import static vn.minh.evidence.inspection.Flaw.EMBEDDED_FILE;
import static vn.minh.evidence.inspection.Flaw.EXTERNAL_CONTENT;
import static vn.minh.evidence.inspection.store.Pdfs.annotation;
import static vn.minh.evidence.inspection.store.Pdfs.catalogue;
import static vn.minh.evidence.inspection.store.Pdfs.click;
import static vn.minh.evidence.inspection.store.Pdfs.page;
import static vn.minh.evidence.inspection.store.Pdfs.stream;

import java.util.ArrayList;
import java.util.List;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** PDFs that do something, carry something or fetch something. */
final class HostilePdfs {

    private static final String JS = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    private final List<Piece> pieces = new ArrayList<>();

    static List<Piece> all() {
        var it = new HostilePdfs();
        it.scripts();
        it.actions();
        it.media();
        it.files();
        it.elsewhere();
        return it.pieces;
    }

    private void scripts() {
        add("a script on opening", catalogue("/OpenAction " + JS), ACTIVE_CONTENT);
        add("a script on opening, by reference", catalogue("/OpenAction 5 0 R", JS), ACTIVE_CONTENT);
        add("a script when a page is shown", page("/AA << /O " + JS + " >>"), ACTIVE_CONTENT);
        add("a script before saving", catalogue("/AA << /WS " + JS + " >>"), ACTIVE_CONTENT);
        add("a script by name", catalogue("/Names << /JavaScript << /Names [(a) 5 0 R] >> >>", JS), ACTIVE_CONTENT);
        add("a script on a click", click(JS), ACTIVE_CONTENT);
        add("a script with its name in hexadecimal", click("<< /S /Java#53cript /J#53 (x) >>"), ACTIVE_CONTENT);
        add(
                "a script in a stream",
                click("<< /S /JavaScript /JS 5 0 R >>", stream("", "app.alert(1)")),
                ACTIVE_CONTENT);
        add(
                "a script that follows a jump",
                click("<< /S /GoTo /D [3 0 R /Fit] /Next [<< /S /Named /N /NextPage /Next " + JS + " >>] >>"),
                ACTIVE_CONTENT);
        add(
                "a script of a field",
                catalogue("/AcroForm << /Fields [<< /FT /Tx /T (a) /AA << /K " + JS + " >> >>] >>"),
                ACTIVE_CONTENT);
        add(
                "a script of a bookmark",
                catalogue(
                        "/Outlines 5 0 R",
                        "<< /First 6 0 R /Last 6 0 R >>",
                        "<< /Title (a) /Parent 5 0 R /A " + JS + " >>"),
                ACTIVE_CONTENT);
        add("a script in a packed object", Pdfs.packed(click(JS)), ACTIVE_CONTENT);
        add("a script nothing refers to", catalogue("", JS), ACTIVE_CONTENT);
        add(
                "a script that says it is structure",
                click("<< /Type /StructElem /S /JavaScript /JS (x) >>"),
                ACTIVE_CONTENT);
        add("a script in an overwritten revision", Pdfs.revised(catalogue("", JS), 5, "<< >>"), ACTIVE_CONTENT);
        add("a script added by a later revision", Pdfs.revised(catalogue("", "<< >>"), 5, JS), ACTIVE_CONTENT);
    }

    private void actions() {
        add("starting a program", click("<< /S /Launch /F (cmd.exe) >>"), ACTIVE_CONTENT);
        add(
                "starting a program on opening",
                catalogue("/OpenAction << /S /Launch /Win << /F (a.exe) >> >>"),
                ACTIVE_CONTENT);
        add("sending a form", click("<< /S /SubmitForm /F (http://a.example/) >>"), ACTIVE_CONTENT);
        add("reading data into a form", click("<< /S /ImportData /F (a.fdf) >>"), ACTIVE_CONTENT);
        add(
                "opening another file",
                click("<< /S /GoToR /F (\\\\\\\\host\\\\share\\\\a.pdf) /D [0 /Fit] >>"),
                ACTIVE_CONTENT);
        add("opening an attached file", click("<< /S /GoToE /T << /R /C /N (a) >> >>"), ACTIVE_CONTENT);
        add(
                "calling a server on opening",
                catalogue("/OpenAction << /S /URI /URI (http://a.example/) >>"),
                ACTIVE_CONTENT);
        add(
                "calling a server when a page is shown",
                page("/AA << /O << /S /URI /URI (http://a.example) >> >>"),
                ACTIVE_CONTENT);
        add("a link that is a script", click("<< /S /URI /URI (javascript:alert\\(1\\)) >>"), ACTIVE_CONTENT);
        add("a link to a file", click("<< /S /URI /URI (file:///c:/windows/a.exe) >>"), ACTIVE_CONTENT);
        add("a link to a hidden scheme", click("<< /S /URI /URI ( VBScript:x) >>"), ACTIVE_CONTENT);
    }

    private void media() {
        add("playing media", click("<< /S /Rendition /OP 0 >>"), ACTIVE_CONTENT);
        add("playing a film", annotation("/Subtype /Movie /Movie << /F (a.avi) >>"), ACTIVE_CONTENT);
        add("playing a sound", click("<< /S /Sound /Sound 5 0 R >>", stream("/R 8000", "xx")), ACTIVE_CONTENT);
        add("Flash", annotation("/Subtype /RichMedia"), ACTIVE_CONTENT);
        add("a model in space", annotation("/Subtype /3D /3DD 5 0 R", stream("/Subtype /U3D", "U3D")), ACTIVE_CONTENT);
        add(
                "a program for the printer",
                page("/X 5 0 R", stream("/Type /XObject /Subtype /PS", "quit")),
                ACTIVE_CONTENT);
    }

    private void files() {
        add(
                "a form that is a program",
                catalogue("/AcroForm << /Fields [] /XFA 5 0 R >>", stream("", "<xdp/>")),
                DYNAMIC_FORM);
        add("a form in parts", catalogue("/AcroForm << /XFA [(template) 5 0 R] >>", stream("", "<t/>")), DYNAMIC_FORM);
        add(
                "a packed form that is a program",
                Pdfs.packed(catalogue("/AcroForm << /Fields [] /XFA 5 0 R >>", stream("", "<xdp/>"))),
                DYNAMIC_FORM);
        var spec = "<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>";
        var data = stream("/Type /EmbeddedFile", "MZ");
        add(
                "an attached file",
                catalogue("/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>", spec, data),
                EMBEDDED_FILE);
        add("a file on a pin", annotation("/Subtype /FileAttachment /FS 5 0 R", spec, stream("", "MZ")), EMBEDDED_FILE);
        add("a pin without a file", annotation("/Subtype /FileAttachment"), EMBEDDED_FILE);
        add("an associated file", page("/AF [5 0 R]", spec, stream("", "MZ")), EMBEDDED_FILE);
        add(
                "an attached file of an unknown kind",
                catalogue("", "<< /EF << /UF 6 0 R >> >>", stream("", "x")),
                EMBEDDED_FILE);
        add("a portfolio", catalogue("/Collection << /View /T >>"), EMBEDDED_FILE);
        add("a packed portfolio", Pdfs.packed(catalogue("/Collection << /View /T >>")), EMBEDDED_FILE);
    }

    private void elsewhere() {
        add("a stream in another file", page("/X 5 0 R", stream("/F (http://a.example/x)", "")), EXTERNAL_CONTENT);
        add(
                "a page of another file",
                page("/X 5 0 R", stream("/Subtype /Form /Ref << /F (a.pdf) /Page 0 >>", "")),
                EXTERNAL_CONTENT);
        add("a thread of another file", click("<< /S /Thread /F (a.pdf) /D 0 >>"), EXTERNAL_CONTENT);
    }

    private void add(String name, byte[] bytes, Flaw flaw) {
        pieces.add(Piece.hostile("PDF: " + name, MediaType.PDF, bytes, flaw));
    }
}
