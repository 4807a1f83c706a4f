package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.store.Offices.docx;
import static vn.minh.evidence.inspection.store.Offices.xlsx;
import static vn.minh.evidence.inspection.store.Pdfs.catalogue;
import static vn.minh.evidence.inspection.store.Pdfs.click;
import static vn.minh.evidence.inspection.store.Pdfs.page;
import static vn.minh.evidence.inspection.store.Pdfs.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.minh.evidence.inspection.MediaType;

/** What schools send every day: papers as PDF and as Office documents. */
final class CleanPapers {

    private final List<Piece> pieces = new ArrayList<>();

    static List<Piece> all() {
        var it = new CleanPapers();
        it.pdfs();
        it.documents();
        it.old();
        return it.pieces;
    }

    private void pdfs() {
        var plain = Pdfs.PLAIN.bytes();
        pdf("one page", plain);
        pdf("packed objects", Pdfs.packed(plain));
        pdf("opens at a page", catalogue("/OpenAction [3 0 R /Fit]"));
        pdf("opens at a page by an action", catalogue("/OpenAction << /S /GoTo /D [3 0 R /XYZ 0 0 1] >>"));
        pdf("a link", click("<< /S /URI /URI (https://moet.gov.vn/van-ban?a=1) >>"));
        pdf("a link to a mailbox", click("<< /S /URI /URI (mailto:c2@hanoiedu.vn) >>"));
        pdf("a link without a scheme", click("<< /S /URI /URI (/a/b.html) >>"));
        pdf("a jump to the next page", click("<< /S /Named /N /NextPage >>"));
        pdf(
                "bookmarks",
                catalogue(
                        "/Outlines 5 0 R",
                        "<< /First 6 0 R /Last 6 0 R /Count 1 >>",
                        "<< /Title (I) /Parent 5 0 R /Dest [3 0 R /Fit] >>"));
        pdf("a form filled in", catalogue("/AcroForm << /Fields [<< /FT /Tx /T (ten) /V (An) >>] >>"));
        pdf(
                "a digital signature",
                catalogue("/AcroForm << /SigFlags 3 /Fields [<< /FT /Sig /T (s) /V << /Type /Sig /Filter /Adobe.PPKLite"
                        + " /ByteRange [0 9 9 9] /Contents <00> >> >>] >>"));
        pdf("a comment on a page", Pdfs.annotation("/Subtype /Text /Contents (xem)"));
        pdf(
                "a picture",
                page(
                        "/Resources << /XObject << /I 5 0 R >> >>",
                        stream(
                                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace"
                                        + " /DeviceGray",
                                "x")));
        pdf(
                "tags",
                catalogue(
                        "/MarkInfo << /Marked true >> /StructTreeRoot << /Type /StructTreeRoot /K << /Type /StructElem"
                                + " /S /Document /P 2 0 R >> >>"));
        pdf("a later revision", Pdfs.revised(catalogue("", "<< /A 1 >>"), 5, "<< /A 2 >>"));
        pdf("line ends behind its end", Raw.join(plain, Raw.of("\r\n\r\n\u0000\u0000")));
        pdf("a transparent group", page("/Group << /S /Transparency /CS /DeviceRGB >>"));
        pdf("an empty list of attached files", catalogue("/Names << /EmbeddedFiles [] >> /AF []"));
        pdf("an older version", Raw.of(new String(plain, StandardCharsets.ISO_8859_1).replace("%PDF-1.7", "%PDF-1.3")));
        pdf(
                "a table of objects that is damaged",
                Raw.of(new String(plain, StandardCharsets.ISO_8859_1).replaceAll("startxref\n\\d+", "startxref\n7")));
    }

    private void documents() {
        office("a text", docx());
        office("a workbook", xlsx());
        office("slides", Offices.pptx());
        office("a text with links", docx().linked("hyperlink", "https://moet.gov.vn", "External"));
        office("a text with a link to a file", docx().linked("hyperlink", "file:///C:/a.docx", "External"));
        office("a text with a chart", docx().charted(xlsx().bytes()));
        office("a text with a picture", docx().with(Zips.Entry.of("word/media/image1.png", Pictures.PNG)));
        office("a text with a drawing", docx().with("word/media/image1.svg", "<svg/>"));
        office(
                "a text with fields",
                docx().with("word/header1.xml", "<f><fldChar/><instrText> PAGE </instrText><fldChar/><t>DDE</t></f>"));
        office(
                "a workbook with numbers of another on the same disk",
                xlsx().linked("externalLinkPath", "Bang diem.xlsx", "External"));
        office(
                "a text with a printer's settings",
                docx().with(Zips.Entry.of("word/printerSettings1.bin", new byte[900])));
        office(
                "a text with Vietnamese names of parts",
                docx().with("word/media/a.xml", "<a>Trường Tiểu học Đại Thành</a>"));
        office("a large table that packs well", xlsx().with(Zips.Entry.of("xl/worksheets/sheet1.xml", table())));
        pieces.add(Piece.clean("Office: a text written by Word's way", MediaType.DOCX, Poi.docx()));
        pieces.add(Piece.clean("Office: a workbook written by a library", MediaType.XLSX, Poi.xlsx()));
        pieces.add(Piece.clean("Office: a workbook written as a stream", MediaType.XLSX, Poi.streamed()));
        pieces.add(Piece.clean("Office: slides written by a library", MediaType.PPTX, Poi.pptx()));
    }

    private void old() {
        pieces.add(Piece.clean("old Office: a workbook written by a library", MediaType.XLS, Poi.xls()));
        old("a text", MediaType.DOC, Oles.doc());
        old(
                "a text with an empty pool of objects and a summary",
                MediaType.DOC,
                Oles.doc().with("\u0005DocumentSummaryInformation", new byte[99]));
        old("a workbook with two sheets", MediaType.XLS, Oles.xls(Oles.biff(0x0085, new byte[] {
            0, 0, 0, 0, 0, 0, 1, 0, 'a'
        })));
        old("slides", MediaType.PPT, Oles.ppt().with("Current User", new byte[60]));
    }

    private static byte[] table() {
        var cells = new StringBuilder("<sheetData>");
        for (int i = 0; i < 200_000; i++) {
            cells.append("<c r=\"A").append(i).append("\" s=\"1\"/>");
        }
        return Raw.of(cells.append("</sheetData>").toString());
    }

    private void pdf(String name, byte[] bytes) {
        pieces.add(Piece.clean("PDF: " + name, MediaType.PDF, bytes));
    }

    private void office(String name, Offices office) {
        pieces.add(Piece.clean("Office: " + name, office.kind(), office.bytes()));
    }

    private void old(String name, MediaType kind, Oles ole) {
        pieces.add(Piece.clean("old Office: " + name, kind, ole.bytes()));
    }
}
