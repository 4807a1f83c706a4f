package vn.minh.evidence.inspection.store;

import java.util.ArrayList;
import java.util.List;
import vn.minh.evidence.inspection.MediaType;

/** Small Office packages written by hand; parts are added, and entries changed, before they are packed. */
record Offices(MediaType kind, List<Zips.Entry> entries) {

    private static final String NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    static final String WORD = OFFICE + "wordprocessingml.document.main+xml";
    static final String SHEET = OFFICE + "spreadsheetml.sheet.main+xml";
    static final String SLIDES = OFFICE + "presentationml.presentation.main+xml";

    static Offices docx() {
        return of(MediaType.DOCX, WORD, "word/document.xml", "");
    }

    static Offices xlsx() {
        return of(MediaType.XLSX, SHEET, "xl/workbook.xml", "");
    }

    static Offices pptx() {
        return of(MediaType.PPTX, SLIDES, "ppt/presentation.xml", "");
    }

    /** @param types more lines for the list of content types */
    static Offices of(MediaType kind, String type, String main, String types) {
        return new Offices(
                kind,
                Zips.entries(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                                + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                                + " PartName=\"/" + main + "\" ContentType=\"" + type + "\"/>" + types
                                + "</Types>",
                        "_rels/.rels",
                        links(link("officeDocument", main, "Internal")),
                        main,
                        "<document><body><p>Kế hoạch</p></body></document>"));
    }

    static String links(String... links) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", links) + "</Relationships>";
    }

    static String link(String type, String target, String mode) {
        return "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\" TargetMode=\"%s\"/>"
                .formatted(target.hashCode() & 0xffff, NS, type, target, mode);
    }

    Offices with(String part, String text) {
        return with(Zips.Entry.of(part, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    Offices with(Zips.Entry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new Offices(kind, more);
    }

    /** The document refers to something. */
    Offices linked(String type, String target, String mode) {
        var folder = kind == MediaType.DOCX
                ? "word/_rels/document"
                : kind == MediaType.XLSX ? "xl/_rels/workbook" : "ppt/_rels/presentation";
        return with(folder + ".xml.rels", links(link(type, target, mode)));
    }

    /** A chart that draws its numbers from a workbook in the same package. */
    Offices charted(byte[] workbook) {
        return with("word/charts/chart1.xml", "<chart/>")
                .with(
                        "word/charts/_rels/chart1.xml.rels",
                        links(link("package", "../embeddings/Sheet1.xlsx", "Internal")))
                .with(Zips.Entry.of("word/embeddings/Sheet1.xlsx", workbook));
    }

    byte[] bytes() {
        return Zips.of(entries);
    }
}
