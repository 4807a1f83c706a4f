package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.store.OoxmlParts.lower;
import static vn.minh.evidence.inspection.store.Xml.attribute;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import vn.minh.evidence.inspection.Flaw;

/** What the parts of an Office document refer to. */
final class OoxmlLinks {

    private final OoxmlParts parts;
    private final ArchiveBudget budget;
    private final Set<String> workbooks = new HashSet<>();

    OoxmlLinks(OoxmlParts parts, ArchiveBudget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /** The packages that charts draw their numbers from; any other reference to something active is a flaw. */
    Set<String> workbooksOfCharts() throws IOException {
        for (var part : parts.zip().parts()) {
            if (lower(part.name()).endsWith(".rels")) {
                try (var in = parts.open(part, budget)) {
                    Xml.each(in, reader -> {
                        if (Xml.isStart(reader, "Relationship")) {
                            check(lower(part.name()), reader);
                        }
                    });
                }
            }
        }
        return workbooks;
    }

    private void check(String from, XMLStreamReader link) {
        var type = attribute(link, "Type");
        var kind = lower(type.substring(type.lastIndexOf('/') + 1));
        var target = attribute(link, "Target");
        if (lower(attribute(link, "TargetMode")).equals("external")) {
            outside(kind, target);
        } else {
            inside(from, kind, target);
        }
    }

    /** A person follows a link herself, and is asked before numbers of another workbook are fetched from a disk. */
    private static void outside(String kind, String target) {
        var address = lower(target).strip();
        boolean link =
                kind.equals("hyperlink") && !address.startsWith("javascript:") && !address.startsWith("vbscript:");
        boolean remote = (address.contains("//") && !address.startsWith("file:///")) || address.startsWith("\\\\");
        boolean numbers = kind.startsWith("externallink") && !remote;
        FlawFound.unless(link || numbers, Flaw.EXTERNAL_CONTENT);
    }

    private void inside(String from, String kind, String target) {
        switch (kind) {
            case "vbaproject", "wordvbadata", "xlmacrosheet", "xlintlmacrosheet" -> throw new FlawFound(Flaw.MACRO);
            case "oleobject", "afchunk", "attachedtoolbars" -> throw new FlawFound(Flaw.EMBEDDED_OBJECT);
            case "control", "activexcontrolbinary" -> throw new FlawFound(Flaw.ACTIVE_CONTROL);
            case "package" -> {
                FlawFound.unless(from.contains("/charts/"), Flaw.EMBEDDED_OBJECT);
                workbooks.add(resolve(from, lower(target)));
            }
            default -> {
                // Text, pictures, styles: what a document is made of.
            }
        }
    }

    /** {@code word/charts/_rels/chart1.xml.rels} speaks for {@code word/charts/chart1.xml}. */
    private static String resolve(String from, String target) {
        var base = "/" + from.substring(0, from.indexOf("_rels/"));
        return URI.create(base).resolve(target).getPath().substring(1);
    }
}
